/**
 * Bodies between states, and the best known ones without a state: usual name | other names. They have no country. Written
 * by hand, after the actor lists of the Open Event Data Alliance.
 */
export const internationalBodies = `
UN General Assembly|U.N. General Assembly,United Nations General Assembly,UNGA
UN Human Rights Council|U.N. Human Rights Council,United Nations Human Rights Council,UNHRC
UN High Commissioner for Refugees|United Nations High Commissioner for Refugees,U.N. High Commissioner for Refugees,UN Refugee Agency,UN refugee agency,U.N. refugee agency
UN High Commissioner for Human Rights|Office of the High Commissioner for Human Rights,OHCHR,U.N. High Commissioner for Human Rights
UN Secretariat|United Nations Secretariat,U.N. Secretariat
United Nations Children's Fund|U.N. Children's Fund,UN Children's Fund
UN Educational, Scientific and Cultural Organization|United Nations Educational, Scientific and Cultural Organization
UN Development Programme|UNDP,United Nations Development Programme,United Nations Development Program,U.N. Development Program
UN Environment Programme|UNEP,United Nations Environment Programme,U.N. Environment Program
UN Population Fund|UNFPA,United Nations Population Fund
UN Relief and Works Agency|UNRWA,United Nations Relief and Works Agency
UN Office on Drugs and Crime|UNODC,United Nations Office on Drugs and Crime
UN Office for the Coordination of Humanitarian Affairs|OCHA
UNAIDS|Joint United Nations Programme on HIV/AIDS
World Food Programme|World Food Program,WFP
Food and Agriculture Organization|UN Food and Agriculture Organization,Food and Agriculture Organisation
International Labour Organization|International Labor Organization,International Labour Organisation,ILO
International Maritime Organization|International Maritime Organisation
International Civil Aviation Organization|ICAO
International Telecommunication Union|International Telecommunications Union
Universal Postal Union|
World Meteorological Organization|WMO,World Meteorological Organisation
World Intellectual Property Organization|WIPO
World Tourism Organization|UNWTO
Intergovernmental Panel on Climate Change|IPCC
International Court of Justice|ICJ,World Court
International Criminal Tribunal for the former Yugoslavia|ICTY,International Criminal Tribunal for the Former Yugoslavia
International Criminal Tribunal for Rwanda|ICTR
Permanent Court of Arbitration|
European Court of Human Rights|ECHR
European Court of Justice|ECJ,Court of Justice of the European Union
European Council|
Council of the European Union|EU Council
European Community|European Communities,European Economic Community,EEC
European Union Agency for Fundamental Rights|
European Investment Bank|EIB
European Bank for Reconstruction and Development|EBRD
European Free Trade Association|EFTA
Eurogroup|
Europol|
Frontex|
Council of Europe|
Western European Union|
Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe
Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development,Organisation for Economic Cooperation and Development,Organization for Economic Co-operation and Development,OECD
Commonwealth of Nations|Commonwealth Secretariat
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO
Eurasian Economic Union|EAEU
Shanghai Cooperation Organization|Shanghai Cooperation Organisation
Warsaw Pact|Warsaw Treaty Organization
Group of Seven|G7,G-7
Group of Eight|G8,G-8
Group of Twenty|G20,G-20
Group of 77|G77,G-77
BRICS|
Non-Aligned Movement|
Organization of African Unity|Organisation of African Unity,OAU
African Development Bank|AfDB
Economic Community of West African States|ECOWAS,Ecowas,ECOMOG,Ecomog
Economic Community of Central African States|ECCAS
Southern African Development Community|SADC
East African Community|
Intergovernmental Authority on Development|IGAD
Common Market for Eastern and Southern Africa|COMESA
Arab Maghreb Union|
Alliance of Sahel States|
African Union Mission in Somalia|AMISOM
Gulf Cooperation Council|GCC,Gulf Co-operation Council
Organization of the Islamic Conference|Organisation of the Islamic Conference,Organization of Islamic Cooperation,Organisation of Islamic Cooperation,OIC
Islamic Development Bank|
Arab Monetary Fund|
Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries
OPEC+|
Association of Southeast Asian Nations|Association of South East Asian Nations,Association of South-East Asian Nations
South Asian Association for Regional Cooperation|SAARC
Asia-Pacific Economic Cooperation|APEC
Southeast Asia Treaty Organization|SEATO
Pacific Islands Forum|
Asian Development Bank|
Asian Infrastructure Investment Bank|AIIB
Mekong River Commission|
Organization of American States|Organisation of American States,OAS
Inter-American Development Bank|
Inter-American Court of Human Rights|
Caribbean Community|CARICOM,Caricom
Mercosur|MERCOSUR
Andean Community|
Union of South American Nations|UNASUR,Unasur
Community of Latin American and Caribbean States|CELAC
Central American Parliament|
International Energy Agency|IEA
Nuclear Suppliers Group|
Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons,OPCW
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
International Organization for Migration|IOM,International Organisation for Migration
International Seabed Authority|
Inter-Parliamentary Union|
Bank for International Settlements|
International Finance Corporation|
Financial Action Task Force|FATF
World Economic Forum|
World Anti-Doping Agency|WADA
International Olympic Committee|IOC
International Federation of Red Cross and Red Crescent Societies|IFRC
Red Crescent|
International Commission of Jurists|
International Crisis Group|
Transparency International|
Reporters Without Borders|
Committee to Protect Journalists|CPJ
International Federation of Journalists|
Médecins Sans Frontières|Medecins Sans Frontieres
Save the Children|
World Wildlife Fund|World Wide Fund for Nature
World Council of Churches|
International Rescue Committee|
Norwegian Refugee Council|
`
