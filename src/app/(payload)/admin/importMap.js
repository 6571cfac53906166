import { RowLabel as RowLabel_5d62a892cea5be20096562902de51553 } from '../../../../src/admin/rows/RowLabel.tsx'
import { ListHint as ListHint_4773aa35b3172b3800067fee9a96794f } from '../../../../src/admin/lists/ListHint.tsx'
import { BulkBar as BulkBar_c2c54888f08a987dad2fbbaeabce784e } from '../../../../src/admin/publication/bulk/BulkBar.tsx'
import { Meanwhile as Meanwhile_35aadeafb1075453a661ef3764104c7c } from '../../../../src/admin/publication/meanwhile/Meanwhile.tsx'
import { ReadersPanel as ReadersPanel_0bef2d93f6b269ed1355c0a025167023 } from '../../../../src/admin/publication/ReadersPanel.tsx'
import { NewEditionItem as NewEditionItem_f6ab4630b6eb09cc63003a4994725c92 } from '../../../../src/admin/editions/NewEditionItem.tsx'
import { PublishPanel as PublishPanel_c32d73f9e6922a63d16a44ead8fcec02 } from '../../../../src/admin/publication/PublishPanel.tsx'
import { PublicationStatus as PublicationStatus_b3889c3f55002862364b144def4c8791 } from '../../../../src/admin/publication/PublicationStatus.tsx'
import { Nothing as Nothing_f6739852fbc90ca74d67816fc09b1f98 } from '../../../../src/admin/publication/Nothing.tsx'
import { History as History_9108db9487c0a15dd61d8f3feb5bcc44 } from '../../../../src/admin/publication/history/History.tsx'
import { Whole as Whole_72e572701f59061858da400e5fce7430 } from '../../../../src/admin/publication/whole/Whole.tsx'
import { WholeTab as WholeTab_be935b2bb2aa1ae82f5c71cb87e0ac88 } from '../../../../src/admin/publication/whole/WholeTab.tsx'
import { List as List_a82fbf884f805280779a5a835fa89026 } from '../../../../src/admin/publication/bulk/List.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NameAssistant as NameAssistant_1838555f0cd25c23c001715a8f702ea9 } from '../../../../src/admin/names/NameAssistant.tsx'
import { CaseFile as CaseFile_4c379913a9346a95b324cb43534091ea } from '../../../../src/admin/campaign/CaseFile.tsx'
import { SealedAnswers as SealedAnswers_8abcd0eb27691e4ba7cc6b2c95ffba0f } from '../../../../src/admin/guests/SealedAnswers.tsx'
import { Answers as Answers_1e449cc225b4149f3ff7a486c85bac91 } from '../../../../src/admin/guests/Answers.tsx'
import { ReplyHistory as ReplyHistory_e724858acc8d893d3992448077d07155 } from '../../../../src/admin/guests/ReplyHistory.tsx'
import { Secret as Secret_808320fe99b14e48ba567d53ecd95c2e } from '../../../../src/admin/webhooks/Secret.tsx'
import { Replay as Replay_d6676c99479b02fbb07c443737df5f9b } from '../../../../src/admin/webhooks/Replay.tsx'
import { ActionCell as ActionCell_a7dbcefc47ed21a330fd85fe354573b3 } from '../../../../src/admin/audit/ActionCell.tsx'
import { ActionWords as ActionWords_fe1ea39bada507d2e2ba827099fc4a68 } from '../../../../src/admin/audit/ActionWords.tsx'
import { Icon as Icon_db34e00daf234ed58048c74914839ba8 } from '../../../../src/admin/identity/Icon.tsx'
import { Logo as Logo_6d5b6f0d653ff0be2ec8c864635939d4 } from '../../../../src/admin/identity/Logo.tsx'
import { Bell as Bell_3c2273022c0534c7a023c3b48b927123 } from '../../../../src/admin/notices/Bell.tsx'
import { DeskLink as DeskLink_53b09b4d310bbdda458f5e6c910ddfab } from '../../../../src/admin/invitations/DeskLink.tsx'
import { AttendanceLink as AttendanceLink_7a50193f349a28484f83e511966be74d } from '../../../../src/admin/guests/attendance/AttendanceLink.tsx'
import { TranslationLink as TranslationLink_a3d5886c571506059154f0fee89793e6 } from '../../../../src/admin/translation/TranslationLink.tsx'
import { VerificationLink as VerificationLink_c299eddc6c1514b6f42db8b626200455 } from '../../../../src/admin/verification/VerificationLink.tsx'
import { Dashboard as Dashboard_bfcc977efa0be7d8a0df028c625b41ee } from '../../../../src/admin/dashboard/Dashboard.tsx'
import { SkipLink as SkipLink_c4a10bc456f822bb7601ac2a7277a8b9 } from '../../../../src/admin/identity/SkipLink.tsx'
import { Desk as Desk_a86cebe901c3a5ee33738729de783a50 } from '../../../../src/admin/invitations/Desk.tsx'
import { Attendance as Attendance_3e0ad2322b0af327e692e484f521cd8e } from '../../../../src/admin/guests/attendance/Attendance.tsx'
import { Door as Door_8ce97263d160447934f67ac86ac1900b } from '../../../../src/admin/guests/door/Door.tsx'
import { SideBySide as SideBySide_e8e5f5a02e6088f5ebf4f465eca549ad } from '../../../../src/admin/translation/SideBySide.tsx'
import { Translation as Translation_b4c110d810792f275130689871d4dc97 } from '../../../../src/admin/translation/Translation.tsx'
import { Notices as Notices_d2f2dd0ff39d058cf101d6973aab1bdb } from '../../../../src/admin/notices/Notices.tsx'
import { Verification as Verification_124d825b78a8e7f25d0db64e90c9c6ef } from '../../../../src/admin/verification/Verification.tsx'
import { NewEdition as NewEdition_2f67d4127213d80519941a228b0641e3 } from '../../../../src/admin/editions/NewEdition.tsx'
import { Import as Import_09ee3085a931fb94bc603f2b2ddac3f6 } from '../../../../src/admin/import/Import.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/rows/RowLabel.tsx#RowLabel": RowLabel_5d62a892cea5be20096562902de51553,
  "/src/admin/lists/ListHint.tsx#ListHint": ListHint_4773aa35b3172b3800067fee9a96794f,
  "/src/admin/publication/bulk/BulkBar.tsx#BulkBar": BulkBar_c2c54888f08a987dad2fbbaeabce784e,
  "/src/admin/publication/meanwhile/Meanwhile.tsx#Meanwhile": Meanwhile_35aadeafb1075453a661ef3764104c7c,
  "/src/admin/publication/ReadersPanel.tsx#ReadersPanel": ReadersPanel_0bef2d93f6b269ed1355c0a025167023,
  "/src/admin/editions/NewEditionItem.tsx#NewEditionItem": NewEditionItem_f6ab4630b6eb09cc63003a4994725c92,
  "/src/admin/publication/PublishPanel.tsx#PublishPanel": PublishPanel_c32d73f9e6922a63d16a44ead8fcec02,
  "/src/admin/publication/PublicationStatus.tsx#PublicationStatus": PublicationStatus_b3889c3f55002862364b144def4c8791,
  "/src/admin/publication/Nothing.tsx#Nothing": Nothing_f6739852fbc90ca74d67816fc09b1f98,
  "/src/admin/publication/history/History.tsx#History": History_9108db9487c0a15dd61d8f3feb5bcc44,
  "/src/admin/publication/whole/Whole.tsx#Whole": Whole_72e572701f59061858da400e5fce7430,
  "/src/admin/publication/whole/WholeTab.tsx#WholeTab": WholeTab_be935b2bb2aa1ae82f5c71cb87e0ac88,
  "/src/admin/publication/bulk/List.tsx#List": List_a82fbf884f805280779a5a835fa89026,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/names/NameAssistant.tsx#NameAssistant": NameAssistant_1838555f0cd25c23c001715a8f702ea9,
  "/src/admin/campaign/CaseFile.tsx#CaseFile": CaseFile_4c379913a9346a95b324cb43534091ea,
  "/src/admin/guests/SealedAnswers.tsx#SealedAnswers": SealedAnswers_8abcd0eb27691e4ba7cc6b2c95ffba0f,
  "/src/admin/guests/Answers.tsx#Answers": Answers_1e449cc225b4149f3ff7a486c85bac91,
  "/src/admin/guests/ReplyHistory.tsx#ReplyHistory": ReplyHistory_e724858acc8d893d3992448077d07155,
  "/src/admin/webhooks/Secret.tsx#Secret": Secret_808320fe99b14e48ba567d53ecd95c2e,
  "/src/admin/webhooks/Replay.tsx#Replay": Replay_d6676c99479b02fbb07c443737df5f9b,
  "/src/admin/audit/ActionCell.tsx#ActionCell": ActionCell_a7dbcefc47ed21a330fd85fe354573b3,
  "/src/admin/audit/ActionWords.tsx#ActionWords": ActionWords_fe1ea39bada507d2e2ba827099fc4a68,
  "/src/admin/identity/Icon.tsx#Icon": Icon_db34e00daf234ed58048c74914839ba8,
  "/src/admin/identity/Logo.tsx#Logo": Logo_6d5b6f0d653ff0be2ec8c864635939d4,
  "/src/admin/notices/Bell.tsx#Bell": Bell_3c2273022c0534c7a023c3b48b927123,
  "/src/admin/invitations/DeskLink.tsx#DeskLink": DeskLink_53b09b4d310bbdda458f5e6c910ddfab,
  "/src/admin/guests/attendance/AttendanceLink.tsx#AttendanceLink": AttendanceLink_7a50193f349a28484f83e511966be74d,
  "/src/admin/translation/TranslationLink.tsx#TranslationLink": TranslationLink_a3d5886c571506059154f0fee89793e6,
  "/src/admin/verification/VerificationLink.tsx#VerificationLink": VerificationLink_c299eddc6c1514b6f42db8b626200455,
  "/src/admin/dashboard/Dashboard.tsx#Dashboard": Dashboard_bfcc977efa0be7d8a0df028c625b41ee,
  "/src/admin/identity/SkipLink.tsx#SkipLink": SkipLink_c4a10bc456f822bb7601ac2a7277a8b9,
  "/src/admin/invitations/Desk.tsx#Desk": Desk_a86cebe901c3a5ee33738729de783a50,
  "/src/admin/guests/attendance/Attendance.tsx#Attendance": Attendance_3e0ad2322b0af327e692e484f521cd8e,
  "/src/admin/guests/door/Door.tsx#Door": Door_8ce97263d160447934f67ac86ac1900b,
  "/src/admin/translation/SideBySide.tsx#SideBySide": SideBySide_e8e5f5a02e6088f5ebf4f465eca549ad,
  "/src/admin/translation/Translation.tsx#Translation": Translation_b4c110d810792f275130689871d4dc97,
  "/src/admin/notices/Notices.tsx#Notices": Notices_d2f2dd0ff39d058cf101d6973aab1bdb,
  "/src/admin/verification/Verification.tsx#Verification": Verification_124d825b78a8e7f25d0db64e90c9c6ef,
  "/src/admin/editions/NewEdition.tsx#NewEdition": NewEdition_2f67d4127213d80519941a228b0641e3,
  "/src/admin/import/Import.tsx#Import": Import_09ee3085a931fb94bc603f2b2ddac3f6,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
