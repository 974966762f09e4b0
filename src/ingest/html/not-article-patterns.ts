/** Words by which a page that is no article gives itself away; never enough without its build. */
export interface PagePattern {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
}

/** Whole headlines and window titles of pages that say that there is nothing. */
export const errorTitles: readonly PagePattern[] = [
  {
    name: 'status',
    pattern: /^(?:http )?(?:error )?(?:4\d\d|5\d\d)(?:\b.{0,60})?$/i,
    example: '404 Not Found',
  },
  {
    name: 'not-found',
    pattern:
      /^(?:(?:sorry|oops|whoops|uh[- ]oh)\b.{0,40}|(?:the |this |that |your )?(?:requested )?(?:page|article|file|story|content|url|site)\b.{0,30}\b(?:not|never|no longer|can['’]?t|cannot|couldn['’]t)\b.{0,30}|not found|nothing (?:was )?found|.{0,10}we can['’]?t find.{0,40}|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden)[.!]?$/i,
    example: 'Sorry, that page cannot be found',
  },
  {
    name: 'refused',
    pattern:
      /^(?:access (?:denied|forbidden|to this (?:page|site).{0,30}denied)|forbidden|too many requests|rate limit(?:ed)?.{0,20}|service unavailable|bad gateway|gateway time-?out|internal server error|(?:application|server|database) error|temporarily unavailable|under (?:maintenance|construction)|unavailable (?:for|due to) legal reasons)[.!]?$/i,
    example: 'Too Many Requests',
  },
]

/** Lines of a check whether the reader is a person. */
export const robotLines: readonly PagePattern[] = [
  {
    name: 'robot-check',
    pattern:
      /\b(?:are you (?:a )?(?:robot|human)|(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:['’]re| are) (?:not a robot|a? ?human|a person)|i['’]m not a robot|unusual (?:traffic|activity)|checking your browser|complete the (?:security check|captcha)|solve (?:the|this) captcha|press (?:&|and) hold|javascript and cookies to continue|automated (?:access|requests)|just a moment|attention required|performing security verification)\b/i,
    example: 'Please verify you are a human',
  },
]

/** Words of consent; a cookie wall is made of them. */
export const consentLines: readonly PagePattern[] = [
  {
    name: 'consent',
    pattern:
      /\b(?:cookies?|consent|personali[sz]ed (?:ads?|advertising|content)|(?:our|advertising|third-party|\d+) partners|privacy (?:policy|settings|choices|notice)|your (?:data|device|privacy|choices|preferences)|accept all|reject all|einwilligung|datenschutz\p{L}*|zustimm\p{L}+|consentement|privacidad|legitimate interest)\b/iu,
    example: 'We and our 842 partners store cookies on your device',
  },
]

/** Buttons of a consent dialog. */
export const consentButtons: readonly PagePattern[] = [
  {
    name: 'consent-button',
    pattern:
      /^(?:(?:i )?(?:accept|agree|consent)(?: (?:all|to all|and (?:continue|close|proceed)|(?:all )?cookies))?|yes,? i agree|allow all(?: cookies)?|reject(?: all)?|manage (?:preferences|options|cookies|choices|settings)|(?:cookie|privacy) settings|more options|alle akzeptieren|zustimmen(?: und weiter)?|einverstanden|akzeptieren|tout accepter|accepter(?: et continuer)?|aceptar(?: todo| y continuar)?|accetta(?: tutto)?|aceitar(?: todos)?)$/i,
    example: 'Accept all',
  },
]

/** Lines that ask for money or an account before the rest may be read. */
export const paywallLines: readonly PagePattern[] = [
  {
    name: 'to-read-on',
    pattern:
      /\b(?:(?:subscribe|sign up|sign in|log in|register|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,60}\b(?:to (?:continue|keep|read|unlock|access|finish|view)|for (?:full|unlimited|complete) access)|to (?:continue reading|keep reading|read (?:the )?(?:full|rest|more|this)|unlock)\b.{0,60}\b(?:subscri|sign|log|register|member)|(?:this|the) (?:article|story|content|post)(?: is|['’]s)? (?:only |exclusively |reserved |available )*(?:for|to) (?:our )?(?:paid |paying |registered )?(?:subscribers|members)|already (?:a|an) (?:\w+ )?(?:subscriber|member)|you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the).{0,40}(?:free|limit|articles)|continue reading (?:your article )?with)/i,
    example: 'Subscribe now to continue reading',
  },
  {
    name: 'to-read-on-elsewhere',
    pattern:
      /\b(?:weiterlesen mit|jetzt (?:abonnieren|weiterlesen)|nur für abonnenten|réservé aux abonnés|abonnez-vous pour|la suite est réservée|suscr[ií]b\p{L}+ para (?:seguir|continuar|leer)|contenido exclusivo para suscriptores|abbonati per|assine para)/iu,
    example: 'Cet article est réservé aux abonnés',
  },
]

export const loginTitles: readonly PagePattern[] = [
  {
    name: 'login',
    pattern:
      /^(?:please )?(?:(?:log|sign) ?-?in|login|member login|(?:log|sign) ?-?in (?:to|with) .{1,40}|sign in or (?:register|create an account)|create (?:an|your) account|register|anmelden|einloggen|connexion|se connecter|iniciar sesión|accedi|entrar)$/i,
    example: 'Sign in to Example Times',
  },
]

export const searchTitles: readonly PagePattern[] = [
  {
    name: 'search',
    pattern:
      /^(?:.{0,30}\bsearch results?\b.{0,80}|(?:you searched for|results for|search for|search:|\d+ results\b|suchergebnisse|résultats (?:de recherche|pour)|resultados (?:de|para)|risultati)\b.{0,80}|search)$/i,
    example: 'Search results for “bridge”',
  },
]

/** Markup of the widely used checks for robots, in addresses of scripts and frames and in classes. */
export const ROBOT_MARKUP =
  /recaptcha|hcaptcha|turnstile|cf-challenge|challenge-platform|cf_chl|px-captcha|captcha-delivery|datadome|_incapsula_|geo\.captcha|funcaptcha|arkoselabs/i

/** Class and id words of consent dialogs, of the widely used ones and in general. */
export const CONSENT_MARKUP =
  /onetrust|didomi|usercentrics|quantcast|qc-cmp|sp_message|truste|cookiebot|cybotcookie|cookie-?(?:wall|consent|banner|notice|dialog|policy|modal|bar|overlay)|(?:^|[-_ ])consent(?:[-_ ]|$)|consent-?(?:form|page|wall|dialog|modal)|gdpr|(?:^|[-_ ])cmp(?:[-_ ]|$)/i

/** Class and id words of what hides the rest of an article. */
export const PAYWALL_MARKUP =
  /paywall|pay-wall|regwall|subscriber-?only|subscription-?(?:wall|required|gate)|premium-?(?:wall|gate)|meter-?(?:wall|gate)|article-?gate|snippet-?(?:promotion|body)|tp-modal|piano-?(?:offer|inline)|locked-?content/i

/** Ids of the empty elements that scripts fill. */
export const MOUNT_IDS =
  /^(?:root|app|__next|__nuxt|main-app|react-root|react-app|application|svelte|gatsby|___gatsby|ember-app|vue-app|app-root|page-root)$/i
