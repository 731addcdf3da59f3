//! The resource `groups.aliases`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Alias;
use crate::schemas::Aliases;
use crate::scopes;

/// The resource `groups.aliases`.
#[derive(Clone, Debug)]
pub struct AliasesResource {
    pub(crate) service: Service,
}

impl AliasesResource {
    /// Removes an alias.
    ///
    /// `DELETE admin/directory/v1/groups/{groupKey}/aliases/{alias}`, method id
    /// `directory.groups.aliases.delete`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    /// - `alias`: The alias to be removed
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_GROUP`.
    pub fn delete(
        &self,
        group_key: impl Into<String>,
        alias: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("groupKey", group_key.into());
        call.path("alias", alias.into());
        Delete { call }
    }

    /// Adds an alias for the group.
    ///
    /// `POST admin/directory/v1/groups/{groupKey}/aliases`, method id
    /// `directory.groups.aliases.insert`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_GROUP`.
    pub fn insert(&self, group_key: impl Into<String>, request: Alias) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("groupKey", group_key.into());
        call.body(request);
        Insert { call }
    }

    /// Lists all aliases for a group.
    ///
    /// `GET admin/directory/v1/groups/{groupKey}/aliases`, method id
    /// `directory.groups.aliases.list`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_READONLY`. Asks for `ADMIN_DIRECTORY_GROUP_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self, group_key: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("groupKey", group_key.into());
        List { call }
    }
}

const DELETE: Method = Method {
    id: "directory.groups.aliases.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/aliases/"),
        Segment::Value("alias"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AliasesResource::delete`].
    pub struct Delete -> () {}
}

const INSERT: Method = Method {
    id: "directory.groups.aliases.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/aliases"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AliasesResource::insert`].
    pub struct Insert -> Alias {}
}

const LIST: Method = Method {
    id: "directory.groups.aliases.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/aliases"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP, scopes::ADMIN_DIRECTORY_GROUP_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AliasesResource::list`].
    pub struct List -> Aliases {}
}
