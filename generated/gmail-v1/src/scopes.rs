//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// Manage drafts and send emails when you interact with the add-on
    ///
    /// `https://www.googleapis.com/auth/gmail.addons.current.action.compose`
    pub const GMAIL_ADDONS_CURRENT_ACTION_COMPOSE =
        "https://www.googleapis.com/auth/gmail.addons.current.action.compose";
}

scope! {
    /// View your email messages when you interact with the add-on
    ///
    /// `https://www.googleapis.com/auth/gmail.addons.current.message.action`
    pub const GMAIL_ADDONS_CURRENT_MESSAGE_ACTION =
        "https://www.googleapis.com/auth/gmail.addons.current.message.action";
}

scope! {
    /// View your email message metadata when the add-on is running
    ///
    /// `https://www.googleapis.com/auth/gmail.addons.current.message.metadata`
    pub const GMAIL_ADDONS_CURRENT_MESSAGE_METADATA =
        "https://www.googleapis.com/auth/gmail.addons.current.message.metadata";
}

scope! {
    /// View your email messages when the add-on is running
    ///
    /// `https://www.googleapis.com/auth/gmail.addons.current.message.readonly`
    pub const GMAIL_ADDONS_CURRENT_MESSAGE_READONLY =
        "https://www.googleapis.com/auth/gmail.addons.current.message.readonly";
}

scope! {
    /// Manage drafts and send emails
    ///
    /// `https://www.googleapis.com/auth/gmail.compose`
    pub const GMAIL_COMPOSE = "https://www.googleapis.com/auth/gmail.compose";
}

scope! {
    /// Add emails into your Gmail mailbox
    ///
    /// `https://www.googleapis.com/auth/gmail.insert`
    pub const GMAIL_INSERT = "https://www.googleapis.com/auth/gmail.insert";
}

scope! {
    /// See and edit your email labels
    ///
    /// `https://www.googleapis.com/auth/gmail.labels`
    pub const GMAIL_LABELS = "https://www.googleapis.com/auth/gmail.labels";
}

scope! {
    /// View your email message metadata such as labels and headers, but not the email
    /// body
    ///
    /// `https://www.googleapis.com/auth/gmail.metadata`
    pub const GMAIL_METADATA = "https://www.googleapis.com/auth/gmail.metadata";
}

scope! {
    /// Read, compose, and send emails from your Gmail account
    ///
    /// `https://www.googleapis.com/auth/gmail.modify`
    pub const GMAIL_MODIFY = "https://www.googleapis.com/auth/gmail.modify";
}

scope! {
    /// View your email messages and settings
    ///
    /// `https://www.googleapis.com/auth/gmail.readonly`
    pub const GMAIL_READONLY = "https://www.googleapis.com/auth/gmail.readonly";
}

scope! {
    /// Send email on your behalf
    ///
    /// `https://www.googleapis.com/auth/gmail.send`
    pub const GMAIL_SEND = "https://www.googleapis.com/auth/gmail.send";
}

scope! {
    /// See, edit, create, or change your email settings and filters in Gmail
    ///
    /// `https://www.googleapis.com/auth/gmail.settings.basic`
    pub const GMAIL_SETTINGS_BASIC =
        "https://www.googleapis.com/auth/gmail.settings.basic";
}

scope! {
    /// Manage your sensitive mail settings, including who can manage your mail
    ///
    /// `https://www.googleapis.com/auth/gmail.settings.sharing`
    pub const GMAIL_SETTINGS_SHARING =
        "https://www.googleapis.com/auth/gmail.settings.sharing";
}

scope! {
    /// Read, compose, send, and permanently delete all your email from Gmail
    ///
    /// `https://mail.google.com/`
    pub const MAIL_GOOGLE_COM = "https://mail.google.com/";
}
