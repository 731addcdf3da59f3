//! The resource `users.aliases`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Alias;
use crate::schemas::Aliases;
use crate::schemas::Channel;
use crate::scopes;

/// The resource `users.aliases`.
#[derive(Clone, Debug)]
pub struct AliasesResource {
    pub(crate) service: Service,
}

impl AliasesResource {
    /// Removes an alias.
    ///
    /// `DELETE admin/directory/v1/users/{userKey}/aliases/{alias}`, method id
    /// `directory.users.aliases.delete`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    /// - `alias`: The alias to be removed.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USER`,
    /// `ADMIN_DIRECTORY_USER_ALIAS`. Asks for `ADMIN_DIRECTORY_USER_ALIAS` unless the
    /// client or the call names others.
    pub fn delete(
        &self,
        user_key: impl Into<String>,
        alias: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userKey", user_key.into());
        call.path("alias", alias.into());
        Delete { call }
    }

    /// Adds an alias.
    ///
    /// `POST admin/directory/v1/users/{userKey}/aliases`, method id
    /// `directory.users.aliases.insert`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USER`,
    /// `ADMIN_DIRECTORY_USER_ALIAS`. Asks for `ADMIN_DIRECTORY_USER_ALIAS` unless the
    /// client or the call names others.
    pub fn insert(&self, user_key: impl Into<String>, request: Alias) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("userKey", user_key.into());
        call.body(request);
        Insert { call }
    }

    /// Lists all aliases for a user.
    ///
    /// `GET admin/directory/v1/users/{userKey}/aliases`, method id
    /// `directory.users.aliases.list`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USER`,
    /// `ADMIN_DIRECTORY_USER_ALIAS`, `ADMIN_DIRECTORY_USER_ALIAS_READONLY`,
    /// `ADMIN_DIRECTORY_USER_READONLY`. Asks for `ADMIN_DIRECTORY_USER_READONLY` unless
    /// the client or the call names others.
    pub fn list(&self, user_key: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userKey", user_key.into());
        List { call }
    }

    /// Watches for changes in users list.
    ///
    /// `POST admin/directory/v1/users/{userKey}/aliases/watch`, method id
    /// `directory.users.aliases.watch`.
    ///
    /// - `user_key`: Email or immutable ID of the user
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USER`,
    /// `ADMIN_DIRECTORY_USER_ALIAS`, `ADMIN_DIRECTORY_USER_ALIAS_READONLY`,
    /// `ADMIN_DIRECTORY_USER_READONLY`. Asks for `ADMIN_DIRECTORY_USER_ALIAS` unless the
    /// client or the call names others.
    pub fn watch(&self, user_key: impl Into<String>, request: Channel) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.path("userKey", user_key.into());
        call.body(request);
        Watch { call }
    }
}

const DELETE: Method = Method {
    id: "directory.users.aliases.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/aliases/"),
        Segment::Value("alias"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER, scopes::ADMIN_DIRECTORY_USER_ALIAS],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_ALIAS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AliasesResource::delete`].
    pub struct Delete -> () {}
}

const INSERT: Method = Method {
    id: "directory.users.aliases.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/aliases"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER, scopes::ADMIN_DIRECTORY_USER_ALIAS],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_ALIAS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AliasesResource::insert`].
    pub struct Insert -> Alias {}
}

const LIST: Method = Method {
    id: "directory.users.aliases.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/aliases"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_USER,
        scopes::ADMIN_DIRECTORY_USER_ALIAS,
        scopes::ADMIN_DIRECTORY_USER_ALIAS_READONLY,
        scopes::ADMIN_DIRECTORY_USER_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AliasesResource::list`].
    pub struct List -> Aliases {
        /// Events to watch for.
        event: Open<ListEvent> = "event",
    }
}

const WATCH: Method = Method {
    id: "directory.users.aliases.watch",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/aliases/watch"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_USER,
        scopes::ADMIN_DIRECTORY_USER_ALIAS,
        scopes::ADMIN_DIRECTORY_USER_ALIAS_READONLY,
        scopes::ADMIN_DIRECTORY_USER_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_ALIAS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AliasesResource::watch`].
    pub struct Watch -> Channel {
        /// Events to watch for.
        event: Open<WatchEvent> = "event",
    }
}

open_enum! {
    /// Events to watch for.
    pub enum ListEvent = "directory.users.aliases.list.event" {
        /// Alias Created Event
        Add = "add",
        /// Alias Deleted Event
        Delete = "delete",
    }
}

open_enum! {
    /// Events to watch for.
    pub enum WatchEvent = "directory.users.aliases.watch.event" {
        /// Alias Created Event
        Add = "add",
        /// Alias Deleted Event
        Delete = "delete",
    }
}
