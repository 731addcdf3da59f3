//! The resource `groups`.

pub mod aliases;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::resources::groups::aliases::AliasesResource;
use crate::schemas::Group;
use crate::schemas::Groups;
use crate::scopes;

/// The resource `groups`.
#[derive(Clone, Debug)]
pub struct GroupsResource {
    pub(crate) service: Service,
}

impl GroupsResource {
    /// The resource `groups.aliases`.
    pub fn aliases(&self) -> AliasesResource {
        let service = self.service.clone();
        AliasesResource { service }
    }

    /// Deletes a group.
    ///
    /// `DELETE admin/directory/v1/groups/{groupKey}`, method id
    /// `directory.groups.delete`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_GROUP`.
    pub fn delete(&self, group_key: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("groupKey", group_key.into());
        Delete { call }
    }

    /// Retrieves a group's properties.
    ///
    /// `GET admin/directory/v1/groups/{groupKey}`, method id `directory.groups.get`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_READONLY`. Asks for `ADMIN_DIRECTORY_GROUP_READONLY`
    /// unless the client or the call names others.
    pub fn get(&self, group_key: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("groupKey", group_key.into());
        Get { call }
    }

    /// Creates a group.
    ///
    /// `POST admin/directory/v1/groups`, method id `directory.groups.insert`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_GROUP`.
    pub fn insert(&self, request: Group) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }

    /// Retrieves all groups of a domain or of a user given a userKey (paginated).
    ///
    /// `GET admin/directory/v1/groups`, method id `directory.groups.list`.
    ///
    /// Answers page by page; the items are in `groups`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_READONLY`. Asks for `ADMIN_DIRECTORY_GROUP_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Updates a group's properties. This method supports [patch
    /// semantics](https://developers.google.com/workspace/admin/directory/v1/guides/performance#patch).
    ///
    /// `PATCH admin/directory/v1/groups/{groupKey}`, method id `directory.groups.patch`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_GROUP`.
    pub fn patch(&self, group_key: impl Into<String>, request: Group) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("groupKey", group_key.into());
        call.body(request);
        Patch { call }
    }

    /// Updates a group's properties.
    ///
    /// `PUT admin/directory/v1/groups/{groupKey}`, method id `directory.groups.update`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_GROUP`.
    pub fn update(&self, group_key: impl Into<String>, request: Group) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("groupKey", group_key.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "directory.groups.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("admin/directory/v1/groups/"), Segment::Value("groupKey")],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP),
    ..Method::DEFAULT
};

call! {
    /// A call of [`GroupsResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.groups.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("admin/directory/v1/groups/"), Segment::Value("groupKey")],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP, scopes::ADMIN_DIRECTORY_GROUP_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`GroupsResource::get`].
    pub struct Get -> Group {}
}

const INSERT: Method = Method {
    id: "directory.groups.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("admin/directory/v1/groups")],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP),
    ..Method::DEFAULT
};

call! {
    /// A call of [`GroupsResource::insert`].
    pub struct Insert -> Group {}
}

const LIST: Method = Method {
    id: "directory.groups.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("admin/directory/v1/groups")],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP, scopes::ADMIN_DIRECTORY_GROUP_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`GroupsResource::list`].
    pub struct List -> Groups [pages groups: Vec<Group>] {
        /// The unique ID for the customer's Google Workspace account. In case of a
        /// multi-domain account, to fetch all groups for a customer, use this field
        /// instead of `domain`. You can also use the `my_customer` alias to represent
        /// your account's `customerId`. The `customerId` is also returned as part of the
        /// [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
        /// resource. You must provide either the `customer` or the `domain` parameter.
        customer: String = "customer",
        /// The domain name. Use this field to get groups from only one domain. To return
        /// all domains for a customer account, use the `customer` query parameter
        /// instead.
        domain: String = "domain",
        /// Maximum number of results to return. Max allowed value is 200.
        ///
        /// The default is `200`. At least `1`.
        max_results: i32 = "maxResults",
        /// Column to use for sorting results
        order_by: Open<ListOrderBy> = "orderBy",
        /// Token to specify next page in the list
        page_token: String = "pageToken",
        /// Query string search. Contains one or more search clauses, each with a field,
        /// operator, and value. For complete documentation, go to [Search for
        /// groups](https://developers.google.com/workspace/admin/directory/v1/guides/search-groups).
        query: String = "query",
        /// Whether to return results in ascending or descending order. Only of use when
        /// orderBy is also used
        sort_order: Open<ListSortOrder> = "sortOrder",
        /// Email or immutable ID of the user if only those groups are to be listed, the
        /// given user is a member of. If it's an ID, it should match with the ID of the
        /// user object. Cannot be used with the `customer` parameter.
        user_key: String = "userKey",
    }
}

const PATCH: Method = Method {
    id: "directory.groups.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("admin/directory/v1/groups/"), Segment::Value("groupKey")],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP),
    ..Method::DEFAULT
};

call! {
    /// A call of [`GroupsResource::patch`].
    pub struct Patch -> Group {}
}

const UPDATE: Method = Method {
    id: "directory.groups.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("admin/directory/v1/groups/"), Segment::Value("groupKey")],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP),
    ..Method::DEFAULT
};

call! {
    /// A call of [`GroupsResource::update`].
    pub struct Update -> Group {}
}

open_enum! {
    /// Column to use for sorting results
    pub enum ListOrderBy = "directory.groups.list.orderBy" {
        /// Email of the group.
        Email = "email",
    }
}

open_enum! {
    /// Whether to return results in ascending or descending order. Only of use when
    /// orderBy is also used
    pub enum ListSortOrder = "directory.groups.list.sortOrder" {
        /// Ascending order.
        Ascending = "ASCENDING",
        /// Descending order.
        Descending = "DESCENDING",
    }
}
