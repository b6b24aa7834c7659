/**
 * What helpdesks, surveys and people call the columns that matter here: normalized headers parted by blanks, best name
 * first. Plain text, so that nothing is computed until a header is read. Other languages than English:
 * `headerNamesAbroad`.
 */
import type { Role } from './roles';

/** Roles found by the name of one column; tags are found in pairs. */
export type NamedRole = Exclude<Role, 'tag' | 'subtag'>;

/** A column goes to the first role in this order that wants it. */
export const SYNONYMS: readonly (readonly [NamedRole, string])[] = [
  [
    'id',
    'ticketid conversationid caseid casenumber ticketnumber ticketno ticketnr issuekey complaintid requestid ' +
      'requestnumber incidentnumber incidentid interactionid enquiryid inquiryid orderticketid # id number key ' +
      'caseno messageid reference ref uuid issueid case ticket',
  ],
  [
    'date',
    'createdat created createdate creationdate createdtime datecreated createddate dateandtimecreated ticketcreated ' +
      'ticketcreatedat conversationstartedat conversationcreatedat datetimeopened dateopened openedat opened opendate ' +
      'datereceived receivedat received receiveddate messagedate messagecreatedat submittedat submitted submissiondate ' +
      'datesubmitted requesteddate date datetime day timestamp ticketdate contactdate dateofcontact startedat time',
  ],
  [
    'subject',
    'subject ticketsubject casesubject emailsubject subjectline ticketname tickettitle title shortdescription summary ' +
      'headline topicline',
  ],
  [
    'content',
    'ticketcontent ticketcontentresponses content description ticketdescription body ticketbody emailbody messagebody ' +
      'message customermessage firstmessage initialmessage messagetext text tickettext fulltext question enquiry ' +
      'inquiry complaint consumercomplaintnarrative narrative details extract transcript conversation feedback ' +
      'comment comments summary ticket',
  ],
  [
    'responses',
    'responses ticketresponses ticketresponse response agentresponse agentresponses agentreply agentreplies ourreply ' +
      'reply replies answer answers publicreply comment comments resolutionnote resolutionnotes',
  ],
  [
    'channel',
    'channel ticketchannel contactchannel via source initialchannel createchannel submittedvia caseorigin origin ' +
      'contacttype ticketsource conversationsource inbox createdvia',
  ],
  [
    'requester',
    'requester customer customeremail requesteremail requestername customername contactemail associatedcontact fullname ' +
      'contactname contacthandle useremail username caller callerid reporter from fromemail suppliedemail suppliedname ' +
      'messageauthoremail messageauthorname senderemail sendername sender client clientname contact userparticipantnames',
  ],
  [
    'agent',
    'assignee assigneename assignedto agent agentname agentassigned assignedagent teammatecurrentlyassigned caseowner ' +
      'ticketowner owner ownername assigneeemail handledby representative resolvedby ownerid',
  ],
  [
    'satisfaction',
    'satisfaction satisfactionscore satisfactionrating csat csatscore csatrating customersatisfaction surveyscore ' +
      'surveyresults surveyresult conversationrating lastteammaterating experiencescore rating nps npsscore',
  ],
  [
    'firstReply',
    'firstreplytime firstresponsetime timetofirstresponse timetofirstreply firstresponsein firstresponseinmin ' +
      'responsetime conversationfirstresponseat firstresponseat initialresponsetime',
  ],
  [
    'resolution',
    'fullresolutiontime resolutiontime timetoresolution timetoresolve tickettimetoresolve firstresolutiontime ' +
      'closeinmin',
  ],
  ['language', 'language ticketlanguage requesterlanguage conversationlanguage requestlanguage locale'],
  ['url', 'ticketurl conversationurl caseurl ticketlink conversationlink url link permalink weburl'],
];

/** Names that say too little alone: they count only where the first rows speak for them. */
export const UNSURE: ReadonlyMap<Role, string> = new Map<Role, string>([
  ['id', 'ticket case reference ref key chamado vorgang キー'],
  ['date', 'data'],
  ['content', 'ticket summary comment comments conversation feedback kommentar commentaire comentario anfrage 詳細'],
  ['tag', 'tags conversationtag labels'],
  ['responses', 'replies answers comment comments'],
  ['satisfaction', 'rating evaluation calificacion valoracion bewertung avaliacao valutazione beoordeling 評価'],
]);

/** Names of a tag column that need no more proof, with the names of its subtag column. */
export const TAG_PAIRS: readonly (readonly [string, string])[] = [
  ['manualtag', 'manualsubtag subtag manualtag2'],
  ['tag', 'subtag subtags tag2 secondtag taglevel2'],
  ['tag1', 'tag2'],
  ['taglevel1', 'taglevel2'],
];

/** Names of labels kept for other ends; a pair goes before a single one. */
export const LABEL_PAIRS: readonly (readonly [string, string])[] = [
  ['contactreason', 'contactsubreason subcontactreason subreason contactreason2 contactreasondetail'],
  ['reason', 'subreason reasondetail reason2'],
  ['category', 'subcategory category2'],
  ['category1', 'category2'],
  ['ticketcategory', 'ticketsubcategory subcategory'],
  ['issue', 'subissue'],
  ['level1', 'level2'],
  ['issuel1', 'issuel2'],
  ['topic', 'subtopic'],
  ['helptopic', 'subtopic'],
  ['aitopic', 'aisubtopic'],
  ['kategorie', 'unterkategorie'],
  ['kontaktgrund', 'unterkategorie'],
  ['grund', 'untergrund'],
  ['categorie', 'souscategorie subcategorie'],
  ['motif', 'sousmotif'],
  ['categoria', 'subcategoria sottocategoria'],
  ['motivo', 'submotivo sottomotivo'],
  ['reden', 'subreden'],
  ['カテゴリ', 'サブカテゴリ'],
  ['カテゴリー', 'サブカテゴリー'],
  ['大分類', '小分類 中分類'],
  ['分類', '小分類'],
  ['tags', 'subtags'],
  ['conversationtag', 'conversationsubtag'],
  ['labels', 'sublabels'],
  ['requesttype', 'requestsubtype'],
];

/** Labels of something else as a rule (goods, for example): taken only as a pair. */
export const ONLY_AS_PAIR: readonly (readonly [string, string])[] = [['product', 'subproduct']];
