//! The resource `tokens`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Token;
use crate::schemas::Tokens;
use crate::scopes;

/// The resource `tokens`.
#[derive(Clone, Debug)]
pub struct TokensResource {
    pub(crate) service: Service,
}

impl TokensResource {
    /// Deletes all access tokens issued by a user for an application.
    ///
    /// `DELETE admin/directory/v1/users/{userKey}/tokens/{clientId}`, method id
    /// `directory.tokens.delete`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    /// - `client_id`: The Client ID of the application the token is issued to.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn delete(
        &self,
        user_key: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userKey", user_key.into());
        call.path("clientId", client_id.into());
        Delete { call }
    }

    /// Gets information about an access token issued by a user.
    ///
    /// `GET admin/directory/v1/users/{userKey}/tokens/{clientId}`, method id
    /// `directory.tokens.get`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    /// - `client_id`: The Client ID of the application the token is issued to.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn get(&self, user_key: impl Into<String>, client_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userKey", user_key.into());
        call.path("clientId", client_id.into());
        Get { call }
    }

    /// Returns the set of tokens specified user has issued to 3rd party applications.
    ///
    /// `GET admin/directory/v1/users/{userKey}/tokens`, method id
    /// `directory.tokens.list`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn list(&self, user_key: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userKey", user_key.into());
        List { call }
    }
}

const DELETE: Method = Method {
    id: "directory.tokens.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/tokens/"),
        Segment::Value("clientId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`TokensResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.tokens.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/tokens/"),
        Segment::Value("clientId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`TokensResource::get`].
    pub struct Get -> Token {}
}

const LIST: Method = Method {
    id: "directory.tokens.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/tokens"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`TokensResource::list`].
    pub struct List -> Tokens {}
}
