//! The resource `users`.

pub mod aliases;
pub mod photos;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::resources::users::aliases::AliasesResource;
use crate::resources::users::photos::Photos;
use crate::schemas::Channel;
use crate::schemas::DirectoryUsersCreateGuestRequest;
use crate::schemas::User;
use crate::schemas::UserMakeAdmin;
use crate::schemas::UserUndelete;
use crate::schemas::Users;
use crate::scopes;

/// The resource `users`.
#[derive(Clone, Debug)]
pub struct UsersResource {
    pub(crate) service: Service,
}

impl UsersResource {
    /// The resource `users.aliases`.
    pub fn aliases(&self) -> AliasesResource {
        let service = self.service.clone();
        AliasesResource { service }
    }

    /// The resource `users.photos`.
    pub fn photos(&self) -> Photos {
        let service = self.service.clone();
        Photos { service }
    }

    /// Create a guest user with access to a [subset of Workspace
    /// capabilities](https://support.google.com/a/answer/16558545).
    ///
    /// `POST admin/directory/v1/users:createGuest`, method id
    /// `directory.users.createGuest`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER`.
    pub fn create_guest(
        &self,
        request: DirectoryUsersCreateGuestRequest,
    ) -> CreateGuest {
        let mut call = Call::new(&self.service, &CREATE_GUEST);
        call.body(request);
        CreateGuest { call }
    }

    /// Deletes a user.
    ///
    /// `DELETE admin/directory/v1/users/{userKey}`, method id `directory.users.delete`.
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

    /// Retrieves a user.
    ///
    /// `GET admin/directory/v1/users/{userKey}`, method id `directory.users.get`.
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

    /// Creates a user. Mutate calls immediately following user creation might sometimes
    /// fail as the user isn't fully created due to propagation delay in our backends.
    /// Check the error details for the "User creation is not complete" message to see if
    /// this is the case. Retrying the calls after some time can help in this case. If
    /// `resolve_conflict_account` is set to `true`, the option selected for [Find and
    /// add unmanaged
    /// users](https://knowledge.workspace.google.com/admin/users/find-and-add-unmanaged-users)
    /// will apply to resolve conflicting accounts: - A `200` response code indicates the
    /// user was created (or replaced an existing unmanaged personal account). - A `202`
    /// response code means that a conflicting unmanaged personal account exists and was
    /// invited to join the organization. - A `409` response code means that a
    /// conflicting account exists so the user wasn't created (e.g. based on the option
    /// selected to preserve the account, or if the email conflicts with an unmanaged
    /// work account or existing managed user). For details on resolving duplicate
    /// account errors, see [Resolve duplicate account
    /// errors](https://knowledge.workspace.google.com/p/duplicate-account-errors) and
    /// [Transfer unmanaged work
    /// accounts](https://knowledge.workspace.google.com/p/unmanaged-work-accounts).
    ///
    /// `POST admin/directory/v1/users`, method id `directory.users.insert`.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER`.
    pub fn insert(&self, request: User) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }

    /// Retrieves a paginated list of either deleted users or all users in a domain.
    ///
    /// `GET admin/directory/v1/users`, method id `directory.users.list`.
    ///
    /// Answers page by page; the items are in `users`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USER`,
    /// `ADMIN_DIRECTORY_USER_READONLY`, `CLOUD_PLATFORM`. Asks for
    /// `ADMIN_DIRECTORY_USER_READONLY` unless the client or the call names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Makes a user a super administrator.
    ///
    /// `POST admin/directory/v1/users/{userKey}/makeAdmin`, method id
    /// `directory.users.makeAdmin`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER`.
    pub fn make_admin(
        &self,
        user_key: impl Into<String>,
        request: UserMakeAdmin,
    ) -> MakeAdmin {
        let mut call = Call::new(&self.service, &MAKE_ADMIN);
        call.path("userKey", user_key.into());
        call.body(request);
        MakeAdmin { call }
    }

    /// Updates a user using patch semantics. The update method should be used instead,
    /// because it also supports patch semantics and has better performance. If you're
    /// mapping an external identity to a Google identity, use the
    /// [`update`](https://developers.google.com/workspace/admin/directory/v1/reference/users/update)
    /// method instead of the `patch` method. This method is unable to clear fields that
    /// contain repeated objects (`addresses`, `phones`, etc). Use the update method
    /// instead.
    ///
    /// `PATCH admin/directory/v1/users/{userKey}`, method id `directory.users.patch`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER`.
    pub fn patch(&self, user_key: impl Into<String>, request: User) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("userKey", user_key.into());
        call.body(request);
        Patch { call }
    }

    /// Signs a user out of all web and device sessions and reset their sign-in cookies.
    /// User will have to sign in by authenticating again.
    ///
    /// `POST admin/directory/v1/users/{userKey}/signOut`, method id
    /// `directory.users.signOut`.
    ///
    /// - `user_key`: Identifies the target user in the API request. The value can be the
    ///   user's primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER_SECURITY`.
    pub fn sign_out(&self, user_key: impl Into<String>) -> SignOut {
        let mut call = Call::new(&self.service, &SIGN_OUT);
        call.path("userKey", user_key.into());
        SignOut { call }
    }

    /// Undeletes a deleted user.
    ///
    /// `POST admin/directory/v1/users/{userKey}/undelete`, method id
    /// `directory.users.undelete`.
    ///
    /// - `user_key`: The immutable id of the user
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER`.
    pub fn undelete(
        &self,
        user_key: impl Into<String>,
        request: UserUndelete,
    ) -> Undelete {
        let mut call = Call::new(&self.service, &UNDELETE);
        call.path("userKey", user_key.into());
        call.body(request);
        Undelete { call }
    }

    /// Updates a user. This method supports patch semantics, meaning that you only need
    /// to include the fields you wish to update. Fields that are not present in the
    /// request will be preserved, and fields set to `null` will be cleared. For
    /// repeating fields that contain arrays, individual items in the array can't be
    /// patched piecemeal; they must be supplied in the request body with the desired
    /// values for all items. See the [user accounts
    /// guide](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#update_user)
    /// for more information.
    ///
    /// `PUT admin/directory/v1/users/{userKey}`, method id `directory.users.update`.
    ///
    /// - `user_key`: Identifies the user in the API request. The value can be the user's
    ///   primary email address, alias email address, or unique user ID.
    ///
    /// Needs [this scope](crate::scopes): `ADMIN_DIRECTORY_USER`.
    pub fn update(&self, user_key: impl Into<String>, request: User) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("userKey", user_key.into());
        call.body(request);
        Update { call }
    }

    /// Watches for changes in users list.
    ///
    /// `POST admin/directory/v1/users/watch`, method id `directory.users.watch`.
    ///
    /// Needs one of [these scopes](crate::scopes): `ADMIN_DIRECTORY_USER`,
    /// `ADMIN_DIRECTORY_USER_READONLY`, `CLOUD_PLATFORM`. Asks for
    /// `ADMIN_DIRECTORY_USER` unless the client or the call names others.
    pub fn watch(&self, request: Channel) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.body(request);
        Watch { call }
    }
}

const CREATE_GUEST: Method = Method {
    id: "directory.users.createGuest",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("admin/directory/v1/users:createGuest")],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::create_guest`].
    pub struct CreateGuest -> User {}
}

const DELETE: Method = Method {
    id: "directory.users.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("admin/directory/v1/users/"), Segment::Value("userKey")],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "directory.users.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("admin/directory/v1/users/"), Segment::Value("userKey")],
    scopes: &[scopes::ADMIN_DIRECTORY_USER, scopes::ADMIN_DIRECTORY_USER_READONLY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::get`].
    pub struct Get -> User {
        /// A comma-separated list of schema names. All fields from these schemas are
        /// fetched. This should only be set when `projection=custom`.
        custom_field_mask: String = "customFieldMask",
        /// What subset of fields to fetch for this user.
        ///
        /// The default is `basic`.
        projection: Open<GetProjection> = "projection",
        /// Whether to fetch the administrator-only or domain-wide public view of the
        /// user. For more information, see [Retrieve a user as a
        /// non-administrator](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#retrieve_users_non_admin).
        ///
        /// The default is `admin_view`.
        view_type: Open<GetViewType> = "viewType",
    }
}

const INSERT: Method = Method {
    id: "directory.users.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("admin/directory/v1/users")],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::insert`].
    pub struct Insert -> User {
        /// Optional. Applies the option selected for [Find and add unmanaged
        /// users](https://knowledge.workspace.google.com/admin/users/find-and-add-unmanaged-users)
        /// to resolve conflicting accounts when set to `true`. Default: `false`
        resolve_conflict_account: bool = "resolveConflictAccount",
    }
}

const LIST: Method = Method {
    id: "directory.users.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("admin/directory/v1/users")],
    scopes: &[
        scopes::ADMIN_DIRECTORY_USER,
        scopes::ADMIN_DIRECTORY_USER_READONLY,
        scopes::CLOUD_PLATFORM,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::list`].
    pub struct List -> Users [pages users: Vec<User>] {
        /// A comma-separated list of schema names. All fields from these schemas are
        /// fetched. This should only be set when `projection=custom`.
        custom_field_mask: String = "customFieldMask",
        /// The unique ID for the customer's Google Workspace account. In case of a
        /// multi-domain account, to fetch all users for a customer, use this field
        /// instead of `domain`. You can also use the `my_customer` alias to represent
        /// your account's `customerId`. The `customerId` is also returned as part of the
        /// [Users](https://developers.google.com/workspace/admin/directory/v1/reference/users)
        /// resource. You must provide either the `customer` or the `domain` parameter.
        customer: String = "customer",
        /// The domain name. Use this field to get users from only one domain. To return
        /// all domains for a customer account, use the `customer` query parameter
        /// instead. Either the `customer` or the `domain` parameter must be provided.
        domain: String = "domain",
        /// Event on which subscription is intended (if subscribing)
        event: Open<ListEvent> = "event",
        /// Maximum number of results to return.
        ///
        /// The default is `100`. At least `1`. At most `500`.
        max_results: i32 = "maxResults",
        /// Property to use for sorting results.
        order_by: Open<ListOrderBy> = "orderBy",
        /// Token to specify next page in the list. The page token is only valid for
        /// three days.
        page_token: String = "pageToken",
        /// What subset of fields to fetch for this user.
        ///
        /// The default is `basic`.
        projection: Open<ListProjection> = "projection",
        /// Query string for searching user fields. For more information on constructing
        /// user queries, see [Search for
        /// Users](https://developers.google.com/workspace/admin/directory/v1/guides/search-users).
        query: String = "query",
        /// If set to `true`, retrieves the list of deleted users. (Default: `false`)
        show_deleted: String = "showDeleted",
        /// Whether to return results in ascending or descending order, ignoring case.
        sort_order: Open<ListSortOrder> = "sortOrder",
        /// Whether to fetch the administrator-only or domain-wide public view of the
        /// user. For more information, see [Retrieve a user as a
        /// non-administrator](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#retrieve_users_non_admin).
        ///
        /// The default is `admin_view`.
        view_type: Open<ListViewType> = "viewType",
    }
}

const MAKE_ADMIN: Method = Method {
    id: "directory.users.makeAdmin",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/makeAdmin"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::make_admin`].
    pub struct MakeAdmin -> () {}
}

const PATCH: Method = Method {
    id: "directory.users.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("admin/directory/v1/users/"), Segment::Value("userKey")],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::patch`].
    pub struct Patch -> User {}
}

const SIGN_OUT: Method = Method {
    id: "directory.users.signOut",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/signOut"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER_SECURITY],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER_SECURITY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::sign_out`].
    pub struct SignOut -> () {}
}

const UNDELETE: Method = Method {
    id: "directory.users.undelete",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("admin/directory/v1/users/"),
        Segment::Value("userKey"),
        Segment::Text("/undelete"),
    ],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::undelete`].
    pub struct Undelete -> () {}
}

const UPDATE: Method = Method {
    id: "directory.users.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("admin/directory/v1/users/"), Segment::Value("userKey")],
    scopes: &[scopes::ADMIN_DIRECTORY_USER],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::update`].
    pub struct Update -> User {}
}

const WATCH: Method = Method {
    id: "directory.users.watch",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("admin/directory/v1/users/watch")],
    scopes: &[
        scopes::ADMIN_DIRECTORY_USER,
        scopes::ADMIN_DIRECTORY_USER_READONLY,
        scopes::CLOUD_PLATFORM,
    ],
    default_scope: Some(scopes::ADMIN_DIRECTORY_USER),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UsersResource::watch`].
    pub struct Watch -> Channel {
        /// Comma-separated list of schema names. All fields from these schemas are
        /// fetched. This should only be set when projection=custom.
        custom_field_mask: String = "customFieldMask",
        /// Immutable ID of the Google Workspace account. In case of multi-domain, to
        /// fetch all users for a customer, fill this field instead of domain.
        customer: String = "customer",
        /// Name of the domain. Fill this field to get users from only this domain. To
        /// return all users in a multi-domain fill customer field instead."
        domain: String = "domain",
        /// Events to watch for.
        event: Open<WatchEvent> = "event",
        /// Maximum number of results to return.
        ///
        /// The default is `100`. At least `1`. At most `500`.
        max_results: i32 = "maxResults",
        /// Column to use for sorting results
        order_by: Open<WatchOrderBy> = "orderBy",
        /// Token to specify next page in the list
        page_token: String = "pageToken",
        /// What subset of fields to fetch for this user.
        ///
        /// The default is `basic`.
        projection: Open<WatchProjection> = "projection",
        /// Query string search. Contains one or more search clauses, each with a field,
        /// operator, and value. For complete documentation, go to [Search for
        /// users](https://developers.google.com/workspace/admin/directory/v1/guides/search-users).
        query: String = "query",
        /// If set to true, retrieves the list of deleted users. (Default: false)
        show_deleted: String = "showDeleted",
        /// Whether to return results in ascending or descending order.
        sort_order: Open<WatchSortOrder> = "sortOrder",
        /// Whether to fetch the administrator-only or domain-wide public view of the
        /// user. For more information, see [Retrieve a user as a
        /// non-administrator](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#retrieve_users_non_admin).
        ///
        /// The default is `admin_view`.
        view_type: Open<WatchViewType> = "viewType",
    }
}

open_enum! {
    /// What subset of fields to fetch for this user.
    pub enum GetProjection = "directory.users.get.projection" {
        /// Do not include any custom fields for the user.
        Basic = "basic",
        /// Include custom fields from schemas requested in `customFieldMask`.
        Custom = "custom",
        /// Include all fields associated with this user.
        Full = "full",
    }
}

open_enum! {
    /// Whether to fetch the administrator-only or domain-wide public view of the user.
    /// For more information, see [Retrieve a user as a
    /// non-administrator](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#retrieve_users_non_admin).
    pub enum GetViewType = "directory.users.get.viewType" {
        /// Results include both administrator-only and domain-public fields for the
        /// user.
        AdminView = "admin_view",
        /// Results only include fields for the user that are publicly visible to other
        /// users in the domain.
        DomainPublic = "domain_public",
    }
}

open_enum! {
    /// Event on which subscription is intended (if subscribing)
    pub enum ListEvent = "directory.users.list.event" {
        /// User Created Event
        Add = "add",
        /// User Deleted Event
        Delete = "delete",
        /// User Admin Status Change Event
        MakeAdmin = "makeAdmin",
        /// User Undeleted Event
        Undelete = "undelete",
        /// User Updated Event
        Update = "update",
    }
}

open_enum! {
    /// Property to use for sorting results.
    pub enum ListOrderBy = "directory.users.list.orderBy" {
        /// Primary email of the user.
        Email = "email",
        /// User's family name.
        FamilyName = "familyName",
        /// User's given name.
        GivenName = "givenName",
    }
}

open_enum! {
    /// What subset of fields to fetch for this user.
    pub enum ListProjection = "directory.users.list.projection" {
        /// Do not include any custom fields for the user.
        Basic = "basic",
        /// Include custom fields from schemas requested in `customFieldMask`.
        Custom = "custom",
        /// Include all fields associated with this user.
        Full = "full",
    }
}

open_enum! {
    /// Whether to return results in ascending or descending order, ignoring case.
    pub enum ListSortOrder = "directory.users.list.sortOrder" {
        /// Ascending order.
        Ascending = "ASCENDING",
        /// Descending order.
        Descending = "DESCENDING",
    }
}

open_enum! {
    /// Whether to fetch the administrator-only or domain-wide public view of the user.
    /// For more information, see [Retrieve a user as a
    /// non-administrator](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#retrieve_users_non_admin).
    pub enum ListViewType = "directory.users.list.viewType" {
        /// Results include both administrator-only and domain-public fields for the
        /// user.
        AdminView = "admin_view",
        /// Results only include fields for the user that are publicly visible to other
        /// users in the domain.
        DomainPublic = "domain_public",
    }
}

open_enum! {
    /// Events to watch for.
    pub enum WatchEvent = "directory.users.watch.event" {
        /// User Created Event
        Add = "add",
        /// User Deleted Event
        Delete = "delete",
        /// User Admin Status Change Event
        MakeAdmin = "makeAdmin",
        /// User Undeleted Event
        Undelete = "undelete",
        /// User Updated Event
        Update = "update",
    }
}

open_enum! {
    /// Column to use for sorting results
    pub enum WatchOrderBy = "directory.users.watch.orderBy" {
        /// Primary email of the user.
        Email = "email",
        /// User's family name.
        FamilyName = "familyName",
        /// User's given name.
        GivenName = "givenName",
    }
}

open_enum! {
    /// What subset of fields to fetch for this user.
    pub enum WatchProjection = "directory.users.watch.projection" {
        /// Do not include any custom fields for the user.
        Basic = "basic",
        /// Include custom fields from schemas mentioned in customFieldMask.
        Custom = "custom",
        /// Include all fields associated with this user.
        Full = "full",
    }
}

open_enum! {
    /// Whether to return results in ascending or descending order.
    pub enum WatchSortOrder = "directory.users.watch.sortOrder" {
        /// Ascending order.
        Ascending = "ASCENDING",
        /// Descending order.
        Descending = "DESCENDING",
    }
}

open_enum! {
    /// Whether to fetch the administrator-only or domain-wide public view of the user.
    /// For more information, see [Retrieve a user as a
    /// non-administrator](https://developers.google.com/workspace/admin/directory/v1/guides/manage-users#retrieve_users_non_admin).
    pub enum WatchViewType = "directory.users.watch.viewType" {
        /// Results include both administrator-only and domain-public fields.
        AdminView = "admin_view",
        /// Results only include fields for the user that are publicly visible to other
        /// users in the domain.
        DomainPublic = "domain_public",
    }
}
