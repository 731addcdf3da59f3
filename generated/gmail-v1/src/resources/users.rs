//! The resource `users`.

pub mod drafts;
pub mod history;
pub mod labels;
pub mod messages;
pub mod settings;
pub mod threads;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::resources::users::drafts::Drafts;
use crate::resources::users::history::HistoryResource;
use crate::resources::users::labels::Labels;
use crate::resources::users::messages::Messages;
use crate::resources::users::settings::Settings;
use crate::resources::users::threads::Threads;
use crate::schemas::Profile;
use crate::schemas::WatchRequest;
use crate::schemas::WatchResponse;
use crate::scopes;

/// The resource `users`.
#[derive(Clone, Debug)]
pub struct Users {
    pub(crate) service: Service,
}

impl Users {
    /// The resource `users.drafts`.
    pub fn drafts(&self) -> Drafts {
        let service = self.service.clone();
        Drafts { service }
    }

    /// The resource `users.history`.
    pub fn history(&self) -> HistoryResource {
        let service = self.service.clone();
        HistoryResource { service }
    }

    /// The resource `users.labels`.
    pub fn labels(&self) -> Labels {
        let service = self.service.clone();
        Labels { service }
    }

    /// The resource `users.messages`.
    pub fn messages(&self) -> Messages {
        let service = self.service.clone();
        Messages { service }
    }

    /// The resource `users.settings`.
    pub fn settings(&self) -> Settings {
        let service = self.service.clone();
        Settings { service }
    }

    /// The resource `users.threads`.
    pub fn threads(&self) -> Threads {
        let service = self.service.clone();
        Threads { service }
    }

    /// Gets the current user's Gmail profile.
    ///
    /// `GET gmail/v1/users/{userId}/profile`, method id `gmail.users.getProfile`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_COMPOSE`, `GMAIL_METADATA`,
    /// `GMAIL_MODIFY`, `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY`
    /// unless the client or the call names others.
    pub fn get_profile(&self, user_id: impl Into<String>) -> GetProfile {
        let mut call = Call::new(&self.service, &GET_PROFILE);
        call.path("userId", user_id.into());
        GetProfile { call }
    }

    /// Turn off push notification delivery for the given user mailbox. For more
    /// information, see [Configure push notifications in Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/push).
    ///
    /// `POST gmail/v1/users/{userId}/stop`, method id `gmail.users.stop`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_METADATA`, `GMAIL_MODIFY`,
    /// `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the client
    /// or the call names others.
    pub fn stop(&self, user_id: impl Into<String>) -> Stop {
        let mut call = Call::new(&self.service, &STOP);
        call.path("userId", user_id.into());
        Stop { call }
    }

    /// Set up or update a push notification watch on the given user mailbox. For more
    /// information, see [Configure push notifications in Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/push).
    ///
    /// `POST gmail/v1/users/{userId}/watch`, method id `gmail.users.watch`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_METADATA`, `GMAIL_MODIFY`,
    /// `GMAIL_READONLY`, `MAIL_GOOGLE_COM`. Asks for `GMAIL_READONLY` unless the client
    /// or the call names others.
    pub fn watch(&self, user_id: impl Into<String>, request: WatchRequest) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.path("userId", user_id.into());
        call.body(request);
        Watch { call }
    }
}

const GET_PROFILE: Method = Method {
    id: "gmail.users.getProfile",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/profile"),
    ],
    scopes: &[
        scopes::GMAIL_COMPOSE,
        scopes::GMAIL_METADATA,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Users::get_profile`].
    pub struct GetProfile -> Profile {}
}

const STOP: Method = Method {
    id: "gmail.users.stop",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/stop"),
    ],
    scopes: &[
        scopes::GMAIL_METADATA,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Users::stop`].
    pub struct Stop -> () {}
}

const WATCH: Method = Method {
    id: "gmail.users.watch",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/watch"),
    ],
    scopes: &[
        scopes::GMAIL_METADATA,
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Users::watch`].
    pub struct Watch -> WatchResponse {}
}
