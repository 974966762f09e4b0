/** The version of the record's form; a change that a reader of records could trip over raises it. */
export const SCHEMA_VERSION = 'onrecord/1'
