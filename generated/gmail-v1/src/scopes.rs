//! OAuth scopes.

/// Manage drafts and send emails when you interact with the add-on
///
/// `https://www.googleapis.com/auth/gmail.addons.current.action.compose`
pub const GMAIL_ADDONS_CURRENT_ACTION_COMPOSE: &str =
    "https://www.googleapis.com/auth/gmail.addons.current.action.compose";

/// View your email messages when you interact with the add-on
///
/// `https://www.googleapis.com/auth/gmail.addons.current.message.action`
pub const GMAIL_ADDONS_CURRENT_MESSAGE_ACTION: &str =
    "https://www.googleapis.com/auth/gmail.addons.current.message.action";

/// View your email message metadata when the add-on is running
///
/// `https://www.googleapis.com/auth/gmail.addons.current.message.metadata`
pub const GMAIL_ADDONS_CURRENT_MESSAGE_METADATA: &str =
    "https://www.googleapis.com/auth/gmail.addons.current.message.metadata";

/// View your email messages when the add-on is running
///
/// `https://www.googleapis.com/auth/gmail.addons.current.message.readonly`
pub const GMAIL_ADDONS_CURRENT_MESSAGE_READONLY: &str =
    "https://www.googleapis.com/auth/gmail.addons.current.message.readonly";

/// Manage drafts and send emails
///
/// `https://www.googleapis.com/auth/gmail.compose`
pub const GMAIL_COMPOSE: &str = "https://www.googleapis.com/auth/gmail.compose";

/// Add emails into your Gmail mailbox
///
/// `https://www.googleapis.com/auth/gmail.insert`
pub const GMAIL_INSERT: &str = "https://www.googleapis.com/auth/gmail.insert";

/// See and edit your email labels
///
/// `https://www.googleapis.com/auth/gmail.labels`
pub const GMAIL_LABELS: &str = "https://www.googleapis.com/auth/gmail.labels";

/// View your email message metadata such as labels and headers, but not the email body
///
/// `https://www.googleapis.com/auth/gmail.metadata`
pub const GMAIL_METADATA: &str = "https://www.googleapis.com/auth/gmail.metadata";

/// Read, compose, and send emails from your Gmail account
///
/// `https://www.googleapis.com/auth/gmail.modify`
pub const GMAIL_MODIFY: &str = "https://www.googleapis.com/auth/gmail.modify";

/// View your email messages and settings
///
/// `https://www.googleapis.com/auth/gmail.readonly`
pub const GMAIL_READONLY: &str = "https://www.googleapis.com/auth/gmail.readonly";

/// Send email on your behalf
///
/// `https://www.googleapis.com/auth/gmail.send`
pub const GMAIL_SEND: &str = "https://www.googleapis.com/auth/gmail.send";

/// See, edit, create, or change your email settings and filters in Gmail
///
/// `https://www.googleapis.com/auth/gmail.settings.basic`
pub const GMAIL_SETTINGS_BASIC: &str = "https://www.googleapis.com/auth/gmail.settings.basic";

/// Manage your sensitive mail settings, including who can manage your mail
///
/// `https://www.googleapis.com/auth/gmail.settings.sharing`
pub const GMAIL_SETTINGS_SHARING: &str = "https://www.googleapis.com/auth/gmail.settings.sharing";

/// Read, compose, send, and permanently delete all your email from Gmail
///
/// `https://mail.google.com/`
pub const MAIL_GOOGLE_COM: &str = "https://mail.google.com/";
