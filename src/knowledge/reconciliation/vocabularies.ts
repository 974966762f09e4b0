import type { EntityType } from '../../domain/entity.ts'

/** How a service names the types and properties that matter here. */
export interface Vocabulary {
  /** The scheme of links to it. */
  readonly scheme: string
  /** Known by the start of the manifest's identifier or schema space. */
  readonly spaces: readonly RegExp[]
  /** Type to ask with, by the type of the entity. */
  readonly types: Readonly<Partial<Record<EntityType, string>>>
  /** What its types are, by id. */
  readonly kinds: Readonly<Record<string, string>>
  /** Property to ask with for the country. */
  readonly countryOf: Readonly<Partial<Record<EntityType, string>>>
  /** Properties by what their values tell. A service is asked for these of candidates whose name fits. */
  readonly facts: {
    readonly country: readonly string[]
    readonly role: readonly string[]
    readonly began: readonly string[]
    readonly ended: readonly string[]
  }
}

export const vocabularies: readonly Vocabulary[] = [
  {
    scheme: 'wikidata',
    spaces: [/^https?:\/\/(?:www\.)?wikidata\.org\//],
    types: {
      person: 'Q5', // human
      organization: 'Q43229', // organization
      country: 'Q6256', // country
      place: 'Q2221906', // geographic location
    },
    kinds: {
      Q5: 'person',
      Q43229: 'organization',
      Q6256: 'country',
      Q3624078: 'country', // sovereign state
      Q515: 'place', // city
      Q5119: 'place', // capital
      Q101352: 'name', // family name
      Q202444: 'name', // given name
      Q4167410: 'name', // disambiguation page
    },
    countryOf: {
      person: 'P27', // country of citizenship
      organization: 'P17', // country
      place: 'P17',
    },
    facts: {
      country: ['P27', 'P17', 'P298'], // P298: ISO 3166-1 alpha-3 code
      role: ['P39', 'P106'], // position held, occupation
      began: ['P569', 'P571'], // date of birth, inception
      ended: ['P570', 'P576'], // date of death, dissolved
    },
  },
  {
    // Follow the Money, the vocabulary of OpenSanctions and of Aleph.
    scheme: 'opensanctions',
    spaces: [/^https?:\/\/(?:www\.|api\.)?opensanctions\.org\//],
    types: { person: 'Person', organization: 'Organization' },
    kinds: {
      Person: 'person',
      Organization: 'organization',
      Company: 'organization',
      PublicBody: 'organization',
      LegalEntity: 'organization person',
      Vessel: 'other',
      Airplane: 'other',
      Security: 'other',
      CryptoWallet: 'other',
    },
    countryOf: { person: 'Person:nationality', organization: 'Thing:country' },
    facts: {
      country: ['nationality', 'citizenship', 'country', 'jurisdiction'],
      role: ['position'],
      began: ['birthDate', 'incorporationDate'],
      ended: ['deathDate', 'dissolutionDate'],
    },
  },
]
