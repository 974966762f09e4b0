import type { EventContext } from '../../../domain/ontology/event-contexts.ts'

/** Words that tell what an event is about. A word has one context. */
export const contextWords: Readonly<Partial<Record<EventContext, string>>> = {
  military:
    'army troops soldiers military navy forces battalion brigade brigades fighters rebels militia airstrike tanks',
  diplomatic: 'ambassador ambassadors embassy envoy envoys diplomat diplomats consul summit',
  legal: 'court judge tribunal prosecutor prosecutors lawsuit verdict trial',
  election: 'election elections ballot vote voters polling presidential',
  economic: 'tariff tariffs trade pension wages pay rents tax inflation economic',
  terrorism: 'terrorist terrorists terrorism jihadist jihadists',
  migration: 'migrants migrant refugees refugee immigration asylum',
  health: 'vaccine vaccines hospital pandemic epidemic coronavirus covid',
  environment: 'climate pollution emissions environmental',
  cbrn: 'nuclear uranium chemical enrichment reactor plutonium',
  cyber: 'hackers hacker cyberattack malware ransomware',
  corruption: 'corruption bribery bribes bribe graft embezzlement',
  human_rights: 'torture rights amnesty',
  illegal_drugs: 'cocaine heroin cartel cartels narcotics traffickers',
  peacekeeping: 'peacekeepers peacekeeper peacekeeping',
  religion_ethnicity: 'mosque mosques church churches religious ethnic sectarian temple',
  rights_freedoms: 'editor journalist journalists newspaper activist activists dissident dissidents',
  territory: 'border annexed annexation territory territorial',
  crime: 'gang gangs robbery murder gunman',
}
