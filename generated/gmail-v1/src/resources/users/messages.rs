//! The resource `users.messages`.

pub mod attachments;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::resources::users::messages::attachments::Attachments;
use crate::schemas::BatchDeleteMessagesRequest;
use crate::schemas::BatchModifyMessagesRequest;
use crate::schemas::ListMessagesResponse;
use crate::schemas::Message;
use crate::schemas::ModifyMessageRequest;
use crate::scopes;

/// The resource `users.messages`.
#[derive(Clone, Debug)]
pub struct Messages {
    pub(crate) service: Service,
}

impl Messages {
    /// The resource `users.messages.attachments`.
    pub fn attachments(&self) -> Attachments {
        let service = self.service.clone();
        Attachments { service }
    }

    /// Deletes many messages by message ID. Provides no guarantees that messages were
    /// not already deleted or even existed at all.
    ///
    /// `POST gmail/v1/users/{userId}/messages/batchDelete`, method id
    /// `gmail.users.messages.batchDelete`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Needs [this scope](crate::scopes): `MAIL_GOOGLE_COM`.
    pub fn batch_delete(
        &self,
        user_id: impl Into<String>,
        request: BatchDeleteMessagesRequest,
    ) -> BatchDelete {
        let mut call = Call::new(&self.service, &BATCH_DELETE);
        call.path("userId", user_id.into());
        call.body(request);
        BatchDelete { call }
    }

    /// Modifies the labels and the Classification Label values on the specified
    /// messages. For administrators modifying messages for users in their organization,
    /// requests require authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.modify.restricted` scope.
    ///
    /// `POST gmail/v1/users/{userId}/messages/batchModify`, method id
    /// `gmail.users.messages.batchModify`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `MAIL_GOOGLE_COM`.
    /// Asks for `GMAIL_MODIFY` unless the client or the call names others.
    pub fn batch_modify(
        &self,
        user_id: impl Into<String>,
        request: BatchModifyMessagesRequest,
    ) -> BatchModify {
        let mut call = Call::new(&self.service, &BATCH_MODIFY);
        call.path("userId", user_id.into());
        call.body(request);
        BatchModify { call }
    }

    /// Immediately and permanently deletes the specified message. This operation cannot
    /// be undone. Prefer `messages.trash` instead.
    ///
    /// `DELETE gmail/v1/users/{userId}/messages/{id}`, method id
    /// `gmail.users.messages.delete`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the message to delete.
    ///
    /// Needs [this scope](crate::scopes): `MAIL_GOOGLE_COM`.
    pub fn delete(&self, user_id: impl Into<String>, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Delete { call }
    }

    /// Gets the specified message.
    ///
    /// `GET gmail/v1/users/{userId}/messages/{id}`, method id
    /// `gmail.users.messages.get`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the message to retrieve. This ID is usually retrieved using
    ///   `messages.list`. The ID is also contained in the result when a message is
    ///   inserted (`messages.insert`) or imported (`messages.import`).
    ///
    /// Needs one of [these scopes](crate::scopes):
    /// `GMAIL_ADDONS_CURRENT_MESSAGE_ACTION`, `GMAIL_ADDONS_CURRENT_MESSAGE_METADATA`,
    /// `GMAIL_ADDONS_CURRENT_MESSAGE_READONLY`, `GMAIL_METADATA`, `GMAIL_MODIFY`,
    /// `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the client
    /// or the call names others.
    pub fn get(&self, user_id: impl Into<String>, id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Get { call }
    }

    /// Imports a message into only this user's mailbox, with standard email delivery
    /// scanning and classification similar to receiving via SMTP. This method doesn't
    /// perform SPF checks, so it might not work for some spam messages, such as those
    /// attempting to perform domain spoofing. This method does not send a message. Note
    /// that the maximum size of the message is 150 MB.
    ///
    /// `POST gmail/v1/users/{userId}/messages/import`, method id
    /// `gmail.users.messages.import`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Media can be uploaded with `upload`, of type `message/*`, 157,286,400 bytes at
    /// most.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_INSERT`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_INSERT` unless the client or the call names
    /// others.
    pub fn import(&self, user_id: impl Into<String>, request: Message) -> Import {
        let mut call = Call::new(&self.service, &IMPORT);
        call.path("userId", user_id.into());
        call.body(request);
        Import { call }
    }

    /// Directly inserts a message into only this user's mailbox similar to `IMAP
    /// APPEND`, bypassing most scanning and classification. Does not send a message. For
    /// more information, see [Create and send email
    /// messages](https://developers.google.com/workspace/gmail/api/guides/sending).
    ///
    /// `POST gmail/v1/users/{userId}/messages`, method id `gmail.users.messages.insert`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Media can be uploaded with `upload`, of type `message/*`, 157,286,400 bytes at
    /// most.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_INSERT`, `GMAIL_MODIFY`,
    /// `MAIL_GOOGLE_COM`. Asks for `GMAIL_INSERT` unless the client or the call names
    /// others.
    pub fn insert(&self, user_id: impl Into<String>, request: Message) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("userId", user_id.into());
        call.body(request);
        Insert { call }
    }

    /// Lists the messages in the user's mailbox. For more information, see [List Gmail
    /// messages](https://developers.google.com/workspace/gmail/api/guides/list-messages).
    ///
    /// `GET gmail/v1/users/{userId}/messages`, method id `gmail.users.messages.list`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Answers page by page; the items are in `messages`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_METADATA`, `GMAIL_MODIFY`,
    /// `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the client
    /// or the call names others.
    pub fn list(&self, user_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userId", user_id.into());
        List { call }
    }

    /// Modifies the labels and the Classification Label values on the specified message.
    /// For administrators modifying message for users in their organization, requests
    /// require authorization with a [service
    /// account](https://developers.google.com/identity/protocols/OAuth2ServiceAccount)
    /// that has [domain-wide delegation
    /// authority](https://developers.google.com/identity/protocols/OAuth2ServiceAccount#delegatingauthority)
    /// to impersonate users with the
    /// `https://www.googleapis.com/auth/gmail.modify.restricted` scope.
    ///
    /// `POST gmail/v1/users/{userId}/messages/{id}/modify`, method id
    /// `gmail.users.messages.modify`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the message to modify.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `MAIL_GOOGLE_COM`.
    /// Asks for `GMAIL_MODIFY` unless the client or the call names others.
    pub fn modify(
        &self,
        user_id: impl Into<String>,
        id: impl Into<String>,
        request: ModifyMessageRequest,
    ) -> Modify {
        let mut call = Call::new(&self.service, &MODIFY);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        call.body(request);
        Modify { call }
    }

    /// Sends the specified message to the recipients in the `To`, `Cc`, and `Bcc`
    /// headers. For more information, see [Create and send email
    /// messages](https://developers.google.com/workspace/gmail/api/guides/sending).
    ///
    /// `POST gmail/v1/users/{userId}/messages/send`, method id
    /// `gmail.users.messages.send`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Media can be uploaded with `upload`, of type `message/*`, 36,700,160 bytes at
    /// most.
    ///
    /// Needs one of [these scopes](crate::scopes):
    /// `GMAIL_ADDONS_CURRENT_ACTION_COMPOSE`, `GMAIL_COMPOSE`, `GMAIL_MODIFY`,
    /// `GMAIL_SEND`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_SEND` unless the client or the
    /// call names others.
    pub fn send(&self, user_id: impl Into<String>, request: Message) -> SendCall {
        let mut call = Call::new(&self.service, &SEND);
        call.path("userId", user_id.into());
        call.body(request);
        SendCall { call }
    }

    /// Moves the specified message to the trash.
    ///
    /// `POST gmail/v1/users/{userId}/messages/{id}/trash`, method id
    /// `gmail.users.messages.trash`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the message to Trash.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `MAIL_GOOGLE_COM`.
    /// Asks for `GMAIL_MODIFY` unless the client or the call names others.
    pub fn trash(&self, user_id: impl Into<String>, id: impl Into<String>) -> Trash {
        let mut call = Call::new(&self.service, &TRASH);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Trash { call }
    }

    /// Removes the specified message from the trash.
    ///
    /// `POST gmail/v1/users/{userId}/messages/{id}/untrash`, method id
    /// `gmail.users.messages.untrash`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `id`: The ID of the message to remove from Trash.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `MAIL_GOOGLE_COM`.
    /// Asks for `GMAIL_MODIFY` unless the client or the call names others.
    pub fn untrash(&self, user_id: impl Into<String>, id: impl Into<String>) -> Untrash {
        let mut call = Call::new(&self.service, &UNTRASH);
        call.path("userId", user_id.into());
        call.path("id", id.into());
        Untrash { call }
    }
}

const BATCH_DELETE: Method = Method {
    id: "gmail.users.messages.batchDelete",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/batchDelete"),
    ],
    scopes: &[scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::MAIL_GOOGLE_COM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::batch_delete`].
    pub struct BatchDelete -> () {}
}

const BATCH_MODIFY: Method = Method {
    id: "gmail.users.messages.batchModify",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/batchModify"),
    ],
    scopes: &[scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_MODIFY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::batch_modify`].
    pub struct BatchModify -> () {}
}

const DELETE: Method = Method {
    id: "gmail.users.messages.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/"),
        Segment::Value("id"),
    ],
    scopes: &[scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::MAIL_GOOGLE_COM),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.messages.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/"),
        Segment::Value("id"),
    ],
    scopes: &[
        scopes::GMAIL_ADDONS_CURRENT_MESSAGE_ACTION,
        scopes::GMAIL_ADDONS_CURRENT_MESSAGE_METADATA,
        scopes::GMAIL_ADDONS_CURRENT_MESSAGE_READONLY,
        scopes::GMAIL_METADATA,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::get`].
    pub struct Get -> Message {
        /// The format to return the message in.
        ///
        /// The default is `full`.
        format: Open<GetFormat> = "format",
        /// When given and format is `METADATA`, only include headers specified.
        metadata_headers: Vec<String> = "metadataHeaders",
    }
}

const IMPORT: Method = Method {
    id: "gmail.users.messages.import",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/import"),
    ],
    scopes: &[scopes::GMAIL_INSERT, scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_INSERT),
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/messages/import"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/messages/import"),
        ],
        accept: &["message/*"],
        max_size: Some(157_286_400),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::import`].
    pub struct Import -> Message [upload] {
        /// Mark the email as permanently deleted (not TRASH) and only visible in Google
        /// Vault to a Vault administrator. Only used for Google Workspace accounts.
        ///
        /// The default is `false`.
        deleted: bool = "deleted",
        /// Source for Gmail's internal date of the message.
        ///
        /// The default is `dateHeader`.
        internal_date_source: Open<ImportInternalDateSource> = "internalDateSource",
        /// Ignore the Gmail spam classifier decision and never mark this email as SPAM
        /// in the mailbox.
        ///
        /// The default is `false`.
        never_mark_spam: bool = "neverMarkSpam",
        /// Process calendar invites in the email and add any extracted meetings to the
        /// Google Calendar for this user.
        ///
        /// The default is `false`.
        process_for_calendar: bool = "processForCalendar",
    }
}

const INSERT: Method = Method {
    id: "gmail.users.messages.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages"),
    ],
    scopes: &[scopes::GMAIL_INSERT, scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_INSERT),
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/messages"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/messages"),
        ],
        accept: &["message/*"],
        max_size: Some(157_286_400),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::insert`].
    pub struct Insert -> Message [upload] {
        /// Mark the email as permanently deleted (not TRASH) and only visible in Google
        /// Vault to a Vault administrator. Only used for Google Workspace accounts.
        ///
        /// The default is `false`.
        deleted: bool = "deleted",
        /// Source for Gmail's internal date of the message.
        ///
        /// The default is `receivedTime`.
        internal_date_source: Open<InsertInternalDateSource> = "internalDateSource",
    }
}

const LIST: Method = Method {
    id: "gmail.users.messages.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages"),
    ],
    scopes: &[
        scopes::GMAIL_METADATA,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::list`].
    pub struct List -> ListMessagesResponse [pages messages: Vec<Message>] {
        /// Include messages from `SPAM` and `TRASH` in the results.
        ///
        /// The default is `false`.
        include_spam_trash: bool = "includeSpamTrash",
        /// Only return messages with labels that match all of the specified label IDs.
        /// Messages in a thread might have labels that other messages in the same thread
        /// don't have. To learn more, see [Manage labels on messages and
        /// threads](https://developers.google.com/workspace/gmail/api/guides/labels#manage_labels_on_messages_threads).
        label_ids: Vec<String> = "labelIds",
        /// Maximum number of messages to return. This field defaults to 100. The maximum
        /// allowed value for this field is 500.
        ///
        /// The default is `100`.
        max_results: u32 = "maxResults",
        /// Page token to retrieve a specific page of results in the list.
        page_token: String = "pageToken",
        /// Only return messages matching the specified query. Supports the same query
        /// format as the Gmail search box. For example, `"from:someuser@example.com
        /// rfc822msgid: is:unread"`. Parameter cannot be used when accessing the api
        /// using the gmail.metadata scope.
        q: String = "q",
    }
}

const MODIFY: Method = Method {
    id: "gmail.users.messages.modify",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/"),
        Segment::Value("id"),
        Segment::Text("/modify"),
    ],
    scopes: &[scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_MODIFY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::modify`].
    pub struct Modify -> Message {}
}

const SEND: Method = Method {
    id: "gmail.users.messages.send",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/send"),
    ],
    scopes: &[
        scopes::GMAIL_ADDONS_CURRENT_ACTION_COMPOSE,
        scopes::GMAIL_COMPOSE,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_SEND,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_SEND),
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/messages/send"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/gmail/v1/users/"),
            Segment::Value("userId"),
            Segment::Text("/messages/send"),
        ],
        accept: &["message/*"],
        max_size: Some(36_700_160),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::send`].
    pub struct SendCall -> Message [upload] {}
}

const TRASH: Method = Method {
    id: "gmail.users.messages.trash",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/"),
        Segment::Value("id"),
        Segment::Text("/trash"),
    ],
    scopes: &[scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_MODIFY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::trash`].
    pub struct Trash -> Message {}
}

const UNTRASH: Method = Method {
    id: "gmail.users.messages.untrash",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/"),
        Segment::Value("id"),
        Segment::Text("/untrash"),
    ],
    scopes: &[scopes::GMAIL_MODIFY, scopes::MAIL_GOOGLE_COM],
    default_scope: Some(scopes::GMAIL_MODIFY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Messages::untrash`].
    pub struct Untrash -> Message {}
}

open_enum! {
    /// The format to return the message in.
    pub enum GetFormat = "gmail.users.messages.get.format" {
        /// Returns only email message ID and labels; does not return the email headers,
        /// body, or payload.
        Minimal = "minimal",
        /// Returns the full email message data with body content parsed in the `payload`
        /// field; the `raw` field is not used. Format cannot be used when accessing the
        /// api using the gmail.metadata scope.
        Full = "full",
        /// Returns the full email message data with body content in the `raw` field as a
        /// base64url encoded string; the `payload` field is not used. Format cannot be
        /// used when accessing the api using the gmail.metadata scope.
        Raw = "raw",
        /// Returns only email message ID, labels, and email headers.
        Metadata = "metadata",
    }
}

open_enum! {
    /// Source for Gmail's internal date of the message.
    pub enum ImportInternalDateSource =
        "gmail.users.messages.import.internalDateSource" {
        /// Internal message date set to current time when received by Gmail.
        ReceivedTime = "receivedTime",
        /// Internal message time based on 'Date' header in email, when valid.
        DateHeader = "dateHeader",
    }
}

open_enum! {
    /// Source for Gmail's internal date of the message.
    pub enum InsertInternalDateSource =
        "gmail.users.messages.insert.internalDateSource" {
        /// Internal message date set to current time when received by Gmail.
        ReceivedTime = "receivedTime",
        /// Internal message time based on 'Date' header in email, when valid.
        DateHeader = "dateHeader",
    }
}
