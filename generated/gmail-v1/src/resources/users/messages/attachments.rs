//! The resource `users.messages.attachments`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::MessagePartBody;
use crate::scopes;

/// The resource `users.messages.attachments`.
#[derive(Clone, Debug)]
pub struct Attachments {
    pub(crate) service: Service,
}

impl Attachments {
    /// Gets the specified message attachment.
    ///
    /// `GET gmail/v1/users/{userId}/messages/{messageId}/attachments/{id}`, method id
    /// `gmail.users.messages.attachments.get`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `message_id`: The ID of the message containing the attachment.
    /// - `id`: The ID of the attachment.
    ///
    /// Needs one of [these scopes](crate::scopes):
    /// `GMAIL_ADDONS_CURRENT_MESSAGE_ACTION`, `GMAIL_ADDONS_CURRENT_MESSAGE_READONLY`,
    /// `GMAIL_MODIFY`, `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY`
    /// unless the client or the call names others.
    pub fn get(
        &self,
        user_id: impl Into<String>,
        message_id: impl Into<String>,
        id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("messageId", message_id.into());
        call.path("id", id.into());
        Get { call }
    }
}

const GET: Method = Method {
    id: "gmail.users.messages.attachments.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/messages/"),
        Segment::Value("messageId"),
        Segment::Text("/attachments/"),
        Segment::Value("id"),
    ],
    scopes: &[
        scopes::GMAIL_ADDONS_CURRENT_MESSAGE_ACTION,
        scopes::GMAIL_ADDONS_CURRENT_MESSAGE_READONLY,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Attachments::get`].
    pub struct Get -> MessagePartBody {}
}
