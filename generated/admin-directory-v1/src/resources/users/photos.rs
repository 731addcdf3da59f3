//! The resource `users.photos`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::UserPhoto;
use crate::scopes;

/// The resource `users.photos`.
#[derive(Clone, Debug)]
pub struct Photos {
    pub(crate) service: Service,
}

impl Photos {
    /// Removes the user's photo.
    ///
    /// `DELETE admin/directory/v1/users/{userKey}/photos/thumbnail`, method id
    /// `directory.users.photos.delete`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER`.
    pub fn delete(&self, user_key: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userKey", user_key.into());
        Delete { call }
    }

    /// Retrieves the user's photo.
    ///
    /// `GET admin/directory/v1/users/{userKey}/photos/thumbnail`, method id
    /// `directory.users.photos.get`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USER`,
    /// `ADMIN_DIRECTORY_USER_READONLY`. Asks for `ADMIN_DIRECTORY_USER_READONLY` unless
    /// the client or the call names others.
    pub fn get(&self, user_key: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userKey", user_key.into());
        Get { call }
    }

    /// Adds a photo for the user. This method supports [patch
    /// semantics](https://developers.google.com/workspace/admin/directory/v1/guides/performance#patch).
    ///
    /// `PATCH admin/directory/v1/users/{userKey}/photos/thumbnail`, method id
    /// `directory.users.photos.patch`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER`.
    pub fn patch(&self, user_key: impl Into<String>, request: UserPhoto) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("userKey", user_key.into());
        call.body(request);
        Patch { call }
    }

    /// Adds a photo for the user.
    ///
    /// `PUT admin/directory/v1/users/{userKey}/photos/thumbnail`, method id
    /// `directory.users.photos.update`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER`.
    pub fn update(&self, user_key: impl Into<String>, request: UserPhoto) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("userKey", user_key.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "directory.users.photos.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/photos/thumbnail"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Photos::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.users.photos.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/photos/thumbnail"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER, scopes::ADMIN_DIRECTORY_USER_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Photos::get`].
    pub struct Get -> UserPhoto {}
}

const PATCH: Method = Method {
    id: "directory.users.photos.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/photos/thumbnail"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Photos::patch`].
    pub struct Patch -> UserPhoto {}
}

const UPDATE: Method = Method {
    id: "directory.users.photos.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/photos/thumbnail"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Photos::update`].
    pub struct Update -> UserPhoto {}
}
