import type { Lexicon } from "../../types.ts";

/** Services and products of others by which bodies commonly handle data, named without their maker's legal form. */
export const upstreamServices = {
  id: "ja/upstream-services",
  topic: "upstream-service",
  terms: [
    ["cloud", "Googleフォーム", "Google フォーム", "Googleフォームズ", "Google Forms", "Googleドライブ", "Google ドライブ", "Google Drive", "Googleグループ", "Google グループ", "Googleスプレッドシート", "Google スプレッドシート", "Googleカレンダー", "Google Workspace", "Google Cloud", "Google Classroom", "Microsoft Forms", "Microsoft 365", "Microsoft365", "Office 365", "Office365", "OneDrive", "SharePoint", "Microsoft Teams", "Azure", "Dropbox", "Salesforce", "Slack", "Trello", "Notion", "Backlog", "GitHub", "Amazon S3", "Amazon Web Services", "AWS", "kintone", "Firebase", "Zoom", "ChatGPT", "LINE公式アカウント", "SurveyMonkey", "Peatix", "Shopify", "サイボウズ", "Chatwork", "Zendesk", "HubSpot", "Snowflake", "Box"],
    ["product", "FortiGate", "Fortinet", "FortiOS", "Citrix", "Ivanti", "Pulse Secure", "Pulse Connect Secure", "SonicWall", "Palo Alto", "Cisco ASA", "MOVEit", "MOVEit Transfer", "Proself", "FileZen", "Array AG", "Barracuda", "Movable Type", "EC-CUBE", "WordPress", "Log4j", "Apache Log4j", "Apache Struts2", "Apache Struts", "Drupal", "Joomla", "Exchange Server", "Active! mail", "Soliton", "SolarWinds", "Kaseya", "GoAnywhere", "Confluence", "VMware ESXi", "Laravel"],
  ],
} satisfies Lexicon;
