//! The resource `asps`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Asp;
use crate::schemas::Asps;
use crate::scopes;

/// The resource `asps`.
#[derive(Clone, Debug)]
pub struct AspsResource {
    pub(crate) service: Service,
}

impl AspsResource {
    /// Deletes an ASP issued by a user.
    ///
    /// `DELETE admin/directory/v1/users/{userKey}/asps/{codeId}`, method id
    /// `directory.asps.delete`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    /// - `code_id`: The unique ID of the ASP to be deleted.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn delete(&self, user_key: impl Into<String>, code_id: i32) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userKey", user_key.into());
        call.path("codeId", code_id.to_param());
        Delete { call }
    }

    /// Gets information about an ASP issued by a user.
    ///
    /// `GET admin/directory/v1/users/{userKey}/asps/{codeId}`, method id
    /// `directory.asps.get`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    /// - `code_id`: The unique ID of the ASP.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn get(&self, user_key: impl Into<String>, code_id: i32) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userKey", user_key.into());
        call.path("codeId", code_id.to_param());
        Get { call }
    }

    /// Lists the ASPs issued by a user.
    ///
    /// `GET admin/directory/v1/users/{userKey}/asps`, method id `directory.asps.list`.
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
    id: "directory.asps.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/asps/"),
        Segment::Value("codeId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AspsResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.asps.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/asps/"),
        Segment::Value("codeId"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AspsResource::get`].
    pub struct Get -> Asp {}
}

const LIST: Method = Method {
    id: "directory.asps.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/asps"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AspsResource::list`].
    pub struct List -> Asps {}
}
