//! The resource `members`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Member;
use crate::schemas::Members;
use crate::schemas::MembersHasMember;
use crate::scopes;

/// The resource `members`.
#[derive(Clone, Debug)]
pub struct MembersResource {
    pub(crate) service: Service,
}

impl MembersResource {
    /// Removes a member from a group.
    ///
    /// `DELETE admin/directory/v1/groups/{groupKey}/members/{memberKey}`, method id
    /// `directory.members.delete`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    /// - `member_key`: Identifies the group member in the API request. A group member
    ///   can be a user or another group. The value can be the member's (group or user)
    ///   primary email address, alias, or unique ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_MEMBER`. Asks for `ADMIN_DIRECTORY_GROUP_MEMBER` unless
    /// the client or the call names others.
    pub fn delete(
        &self,
        group_key: impl Into<String>,
        member_key: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("groupKey", group_key.into());
        call.path("memberKey", member_key.into());
        Delete { call }
    }

    /// Retrieves a group member's properties.
    ///
    /// `GET admin/directory/v1/groups/{groupKey}/members/{memberKey}`, method id
    /// `directory.members.get`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    /// - `member_key`: Identifies the group member in the API request. A group member
    ///   can be a user or another group. The value can be the member's (group or user)
    ///   primary email address, alias, or unique ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_MEMBER`, `ADMIN_DIRECTORY_GROUP_MEMBER_READONLY`,
    /// `ADMIN_DIRECTORY_GROUP_READONLY`. Asks for `ADMIN_DIRECTORY_GROUP_READONLY`
    /// unless the client or the call names others.
    pub fn get(
        &self,
        group_key: impl Into<String>,
        member_key: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("groupKey", group_key.into());
        call.path("memberKey", member_key.into());
        Get { call }
    }

    /// Checks whether the given user is a member of the group. Membership can be direct
    /// or nested, but if nested, the `memberKey` and `groupKey` must be entities in the
    /// same domain or an `Invalid input` error is returned. To check for nested
    /// memberships that include entities outside of the group's domain, use the
    /// [`checkTransitiveMembership()`](https://cloud.google.com/identity/docs/reference/rest/v1/groups.memberships/checkTransitiveMembership)
    /// method in the Cloud Identity Groups API.
    ///
    /// `GET admin/directory/v1/groups/{groupKey}/hasMember/{memberKey}`, method id
    /// `directory.members.hasMember`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    /// - `member_key`: Identifies the user member in the API request. The value can be
    ///   the user's primary email address, alias, or unique ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_MEMBER`, `ADMIN_DIRECTORY_GROUP_MEMBER_READONLY`,
    /// `ADMIN_DIRECTORY_GROUP_READONLY`. Asks for `ADMIN_DIRECTORY_GROUP_READONLY`
    /// unless the client or the call names others.
    pub fn has_member(
        &self,
        group_key: impl Into<String>,
        member_key: impl Into<String>,
    ) -> HasMember {
        let mut call = Call::new(&self.service, &HAS_MEMBER);
        call.path("groupKey", group_key.into());
        call.path("memberKey", member_key.into());
        HasMember { call }
    }

    /// Adds a user to the specified group.
    ///
    /// `POST admin/directory/v1/groups/{groupKey}/members`, method id
    /// `directory.members.insert`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_MEMBER`. Asks for `ADMIN_DIRECTORY_GROUP_MEMBER` unless
    /// the client or the call names others.
    pub fn insert(&self, group_key: impl Into<String>, request: Member) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("groupKey", group_key.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a paginated list of all members in a group. This method times out after
    /// 60 minutes. For more information, see [Troubleshoot error
    /// codes](https://developers.google.com/workspace/admin/directory/v1/guides/troubleshoot-error-codes).
    ///
    /// `GET admin/directory/v1/groups/{groupKey}/members`, method id
    /// `directory.members.list`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    ///
    /// Answers page by page; the items are in `members`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_MEMBER`, `ADMIN_DIRECTORY_GROUP_MEMBER_READONLY`,
    /// `ADMIN_DIRECTORY_GROUP_READONLY`. Asks for `ADMIN_DIRECTORY_GROUP_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self, group_key: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("groupKey", group_key.into());
        List { call }
    }

    /// Updates the membership properties of a user in the specified group. This method
    /// supports [patch
    /// semantics](https://developers.google.com/workspace/admin/directory/v1/guides/performance#patch).
    ///
    /// `PATCH admin/directory/v1/groups/{groupKey}/members/{memberKey}`, method id
    /// `directory.members.patch`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    /// - `member_key`: Identifies the group member in the API request. A group member
    ///   can be a user or another group. The value can be the member's (group or user)
    ///   primary email address, alias, or unique ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_MEMBER`. Asks for `ADMIN_DIRECTORY_GROUP_MEMBER` unless
    /// the client or the call names others.
    pub fn patch(
        &self,
        group_key: impl Into<String>,
        member_key: impl Into<String>,
        request: Member,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("groupKey", group_key.into());
        call.path("memberKey", member_key.into());
        call.body(request);
        Patch { call }
    }

    /// Updates the membership of a user in the specified group.
    ///
    /// `PUT admin/directory/v1/groups/{groupKey}/members/{memberKey}`, method id
    /// `directory.members.update`.
    ///
    /// - `group_key`: Identifies the group in the API request. The value can be the
    ///   group's email address, group alias, or the unique group ID.
    /// - `member_key`: Identifies the group member in the API request. A group member
    ///   can be a user or another group. The value can be the member's (group or user)
    ///   primary email address, alias, or unique ID.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_GROUP`,
    /// `ADMIN_DIRECTORY_GROUP_MEMBER`. Asks for `ADMIN_DIRECTORY_GROUP_MEMBER` unless
    /// the client or the call names others.
    pub fn update(
        &self,
        group_key: impl Into<String>,
        member_key: impl Into<String>,
        request: Member,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("groupKey", group_key.into());
        call.path("memberKey", member_key.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "directory.members.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/members/"),
        Segment::Value("memberKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP, scopes::ADMIN_DIRECTORY_GROUP_MEMBER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_MEMBER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`MembersResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.members.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/members/"),
        Segment::Value("memberKey"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_GROUP,
        scopes::ADMIN_DIRECTORY_GROUP_MEMBER,
        scopes::ADMIN_DIRECTORY_GROUP_MEMBER_READONLY,
        scopes::ADMIN_DIRECTORY_GROUP_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`MembersResource::get`].
    pub struct Get -> Member {}
}

const HAS_MEMBER: Method = Method {
    id: "directory.members.hasMember",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/hasMember/"),
        Segment::Value("memberKey"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_GROUP,
        scopes::ADMIN_DIRECTORY_GROUP_MEMBER,
        scopes::ADMIN_DIRECTORY_GROUP_MEMBER_READONLY,
        scopes::ADMIN_DIRECTORY_GROUP_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`MembersResource::has_member`].
    pub struct HasMember -> MembersHasMember {}
}

const INSERT: Method = Method {
    id: "directory.members.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/members"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP, scopes::ADMIN_DIRECTORY_GROUP_MEMBER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_MEMBER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`MembersResource::insert`].
    pub struct Insert -> Member {}
}

const LIST: Method = Method {
    id: "directory.members.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/members"),
    ],
    scopes: &[
        scopes::ADMIN_DIRECTORY_GROUP,
        scopes::ADMIN_DIRECTORY_GROUP_MEMBER,
        scopes::ADMIN_DIRECTORY_GROUP_MEMBER_READONLY,
        scopes::ADMIN_DIRECTORY_GROUP_READONLY,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`MembersResource::list`].
    pub struct List -> Members [pages members: Vec<Member>] {
        /// Whether to list indirect memberships. Default: false.
        include_derived_membership: bool = "includeDerivedMembership",
        /// Maximum number of results to return. Max allowed value is 200.
        ///
        /// The default is `200`. At least `1`.
        max_results: i32 = "maxResults",
        /// Token to specify next page in the list.
        page_token: String = "pageToken",
        /// The `roles` query parameter allows you to retrieve group members by role.
        /// Allowed values are `OWNER`, `MANAGER`, and `MEMBER`.
        roles: String = "roles",
    }
}

const PATCH: Method = Method {
    id: "directory.members.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/members/"),
        Segment::Value("memberKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP, scopes::ADMIN_DIRECTORY_GROUP_MEMBER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_MEMBER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`MembersResource::patch`].
    pub struct Patch -> Member {}
}

const UPDATE: Method = Method {
    id: "directory.members.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("admin/directory/v1/groups/"),
        Segment::Value("groupKey"),
        Segment::Text("/members/"),
        Segment::Value("memberKey"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_GROUP, scopes::ADMIN_DIRECTORY_GROUP_MEMBER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_GROUP_MEMBER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`MembersResource::update`].
    pub struct Update -> Member {}
}
