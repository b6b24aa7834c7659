/**
 * Column names in German, French, Spanish, Portuguese, Dutch, Italian and Japanese, normalized: without accents, parted
 * by blanks. A name that is the same in English is not repeated; one that says little in any language stands last. Helpdesks export the labels of their own interface.
 */
import type { NamedRole } from './headerNames';

export const ABROAD: Record<NamedRole, string> = {
  id:
    'ticketnummer vorgangsnummer kundenvorgangsnummer fallnummer anfragenummer vorgangsid idduticket numeroduticket ' +
    'numerodeticket numeroticket ndeticket numerodelarequete iddeticket iddelticket numerodelticket ' +
    'numerodecaso numerodelcaso ndecaso numerocaso idticket idcaso iddoticket idchamado numerodoticket ' +
    'numerodochamado numerodocaso protocolo zaaknummer casenummer ticketnr kundenvorgang vorgang chamado nummer numero ' +
    'チケットid チケット番号 ケース番号 お問い合わせ番号 問い合わせ番号 受付番号 会話id 課題キー 番号 キー',
  date:
    'erstelltam erstellt erstelldatum erstellungsdatum angelegtam eroffnetam geoffnetam datumuhrzeitgeoffnet ' +
    'datumuhrzeitderoffnung eingegangenam eingangsdatum datum datumuhrzeit zeitpunkt creele creeele datedecreation ' +
    'datedouverture dateheuredouverture datecreation ouvertle recule datedereception fechadecreacion creadoel creado ' +
    'fechadeapertura fechahoradeapertura fechayhoradeapertura fechacreacion fecha datadecriacao criadoem criado ' +
    'datadeabertura datahoradeabertura abertoem dataabertura aangemaaktop aangemaakt gemaaktop aanmaakdatum ' +
    'datumaangemaakt geopendop datumtijdgeopend datacreazione datadicreazione creatoil creato dataapertura ' +
    'datadiapertura dataoraapertura apertoil data 作成日時 作成日 受信日時 受付日時 受付日 登録日時 登録日 問い合わせ日 オープン日時 日時 日付',
  subject:
    'betreff titel ticketname kurzbeschreibung thema zusammenfassung objet sujet titre nomduticket resume asunto ' +
    'titulo nombredelticket resumen assunto nomedoticket resumo onderwerp ticketnaam samenvatting oggetto titolo ' +
    'nometicket nomedelticket riepilogo 件名 タイトル 題名 チケット名 要約',
  content:
    'beschreibung ticketbeschreibung nachricht inhalt anliegen anfrage mitteilung kommentar contenu texte ' +
    'descriptionduticket corps demande commentaire descripcion descripciondelticket mensaje contenido texto consulta ' +
    'comentario descricao descricaodoticket mensagem conteudo omschrijving beschrijving bericht inhoud tekst vraag ' +
    'descrizione descrizionedelticket messaggio contenuto testo richiesta 本文 お問い合わせ内容 問い合わせ内容 内容 メッセージ 説明 詳細',
  responses:
    'antwort antworten antwortdesagenten reponse reponses reponsedelagent respuesta respuestas resposta respostas ' +
    'antwoord antwoorden reactie risposta risposte 回答 回答内容 返信 返信内容',
  channel:
    'kanal quelle herkunft vorgangsursprung kundenvorgangsursprung eingangskanal kontaktart canal origine ' +
    'originedelarequete origen origendelcaso fuente origem origemdocaso fonte kanaal bron herkomst canale ' +
    'origineticket チャネル チャンネル 経路 受付方法 ソース 発生源',
  requester:
    'anfragesteller kunde kundenname absender melder kontakt kontaktname kundenemail demandeur nomduclient client ' +
    'expediteur rapporteur courriel contactassocie solicitante cliente nombredelcliente remitente informador ' +
    'correoelectronico contacto nomedocliente relator remetente contato aanvrager klant klantnaam afzender ' +
    'contactpersoon richiedente nomecliente mittente segnalatore contatto autor 依頼者 リクエスタ お客様名 顧客名 顧客 問い合わせ者 報告者 送信者 差出人 ' +
    'メールアドレス email emailaddress user creator customerid',
  agent:
    'bearbeiter zugewiesenan zustandig zugewieseneperson vorgangsinhaber kundenvorgangsinhaber ticketinhaber inhaber ' +
    'besitzer mitarbeiter assignea attribuea responsable proprietaireduticket proprietairedelarequete proprietaire ' +
    'agente asignadoa personaasignada propietariodelticket propietariodelcaso propietario atribuidoa atendente ' +
    'responsavel proprietariodoticket proprietariodocaso proprietario toegewezenaan behandelaar medewerker ' +
    'ticketeigenaar eigenaar assegnatario assegnatoa operatore titolaredelcaso titolare 担当者 割り当て先 チケット担当者 エージェント 所有者 担当',
  satisfaction:
    'zufriedenheit kundenzufriedenheit zufriedenheitsbewertung bewertung notedesatisfaction satisfactionclient ' +
    'evaluation satisfaccion calificaciondesatisfaccion valoracion calificacion satisfacao avaliacao tevredenheid ' +
    'klanttevredenheid beoordeling soddisfazione valutazione 満足度 顧客満足度 評価',
  firstReply:
    'ersteantwortzeit erstantwortzeit zeitbiszurerstenantwort erstereaktionszeit tempsdepremierereponse ' +
    'delaidepremierereponse tiempodeprimerarespuesta tiempodelaprimerarespuesta tempodaprimeiraresposta ' +
    'tempodeprimeiraresposta tempoateaprimeiraresposta eerstereactietijd eersteresponstijd tijdtoteerstereactie ' +
    'tempodiprimarisposta tempoprimarisposta 初回返信時間 初回応答時間 最初の返信時間',
  resolution:
    'losungszeit bearbeitungszeit zeitbiszurlosung tempsderesolution delaideresolution tiempoderesolucion ' +
    'tempoderesolucao oplostijd oplossingstijd tempodirisoluzione temporisoluzione 解決時間 完全解決時間 対応時間',
  language: 'sprache langue idioma taal lingua 言語',
  url: 'ticketlink urlduticket lien lienduticket enlace urldelticket linkdoticket collegamento urlticket リンク チケットurl',
};
