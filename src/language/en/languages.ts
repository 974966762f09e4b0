/** English names of languages and their BCP 47 tags: those that people are said to speak in news reports. */
const table = `Afrikaans=af Akan=ak Amharic=am Arabic=ar Aramaic=arc Assamese=as Aymara=ay Azerbaijani=az Azeri=az Bashkir=ba Basque=eu
  Belarusian=be Bengali=bn Bangla=bn Bosnian=bs Breton=br Bulgarian=bg Burmese=my Cantonese=yue Castilian=es Catalan=ca Cebuano=ceb
  Chechen=ce Cherokee=chr Chinese=zh Cornish=kw Corsican=co Cree=cr Creole=ht Croatian=hr Czech=cs Danish=da Dari=prs Dutch=nl Dzongkha=dz
  English=en Esperanto=eo Estonian=et Ewe=ee Faroese=fo Farsi=fa Fijian=fj Filipino=fil Finnish=fi Flemish=nl French=fr Fula=ff Gaelic=gd
  Galician=gl Georgian=ka German=de Greek=el Greenlandic=kl Guarani=gn Gujarati=gu Hausa=ha Hawaiian=haw Hebrew=he Hindi=hi Hmong=hmn
  Hungarian=hu Icelandic=is Igbo=ig Indonesian=id Inuktitut=iu Irish=ga Italian=it Japanese=ja Javanese=jv Kannada=kn Kashmiri=ks
  Kazakh=kk Khmer=km Kinyarwanda=rw Konkani=kok Korean=ko Kurdish=ku Kyrgyz=ky Lao=lo Latin=la Latvian=lv Lingala=ln Lithuanian=lt
  Luganda=lg Luxembourgish=lb Macedonian=mk Malagasy=mg Malay=ms Malayalam=ml Maltese=mt Mandarin=zh Manx=gv Maori=mi Māori=mi Marathi=mr
  Mongolian=mn Nahuatl=nah Navajo=nv Nepali=ne Norwegian=no Occitan=oc Odia=or Oromo=om Papiamento=pap Pashto=ps Persian=fa Polish=pl
  Portuguese=pt Punjabi=pa Quechua=qu Romanian=ro Romansh=rm Romani=rom Russian=ru Samoan=sm Sami=se Sango=sg Sanskrit=sa Sardinian=sc
  Serbian=sr Shona=sn Sindhi=sd Sinhala=si Slovak=sk Slovene=sl Slovenian=sl Somali=so Sotho=st Spanish=es Sundanese=su Swahili=sw
  Swedish=sv Tagalog=tl Tajik=tg Tamil=ta Tatar=tt Telugu=te Tetum=tet Thai=th Tibetan=bo Tigrinya=ti Tongan=to Tswana=tn Turkish=tr
  Turkmen=tk Ukrainian=uk Urdu=ur Uyghur=ug Uzbek=uz Valencian=ca Vietnamese=vi Welsh=cy Wolof=wo Xhosa=xh Yiddish=yi Yoruba=yo Zulu=zu`

/** Tags by name. */
export const languageTags: ReadonlyMap<string, string> = new Map(
  table.split(/\s+/).map((entry) => entry.split('=') as [string, string]),
)
