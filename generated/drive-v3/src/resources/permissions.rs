//! The resource `permissions`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Permission;
use crate::schemas::PermissionList;
use crate::scopes;

/// The resource `permissions`.
#[derive(Clone, Debug)]
pub struct Permissions {
    pub(crate) service: Service,
}

impl Permissions {
    /// Creates a permission for a file or shared drive. For more information, see [Share
    /// files, folders, and
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-sharing).
    /// **Warning:** Concurrent permission modifications (such as update or delete) on
    /// the same file, folder, or shared drive aren't supported across any users or
    /// clients; only the last update is applied.
    ///
    /// `POST files/{fileId}/permissions`, method id `drive.permissions.create`.
    ///
    /// - `file_id`: The ID of the file or shared drive.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn create(&self, file_id: impl Into<String>, request: Permission) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("fileId", file_id.into());
        call.body(request);
        Create { call }
    }

    /// Deletes a permission. For more information, see [Share files, folders, and
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-sharing).
    /// **Warning:** Concurrent permission modifications (such as update or delete) on
    /// the same file, folder, or shared drive aren't supported across any users or
    /// clients; only the last update is applied.
    ///
    /// `DELETE files/{fileId}/permissions/{permissionId}`, method id
    /// `drive.permissions.delete`.
    ///
    /// - `file_id`: The ID of the file or shared drive.
    /// - `permission_id`: The ID of the permission.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn delete(
        &self,
        file_id: impl Into<String>,
        permission_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("fileId", file_id.into());
        call.path("permissionId", permission_id.into());
        Delete { call }
    }

    /// Gets a permission by ID. For more information, see [Share files, folders, and
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-sharing).
    ///
    /// `GET files/{fileId}/permissions/{permissionId}`, method id
    /// `drive.permissions.get`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `permission_id`: The ID of the permission.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn get(
        &self,
        file_id: impl Into<String>,
        permission_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("fileId", file_id.into());
        call.path("permissionId", permission_id.into());
        Get { call }
    }

    /// Lists a file's or shared drive's permissions. For more information, see [Share
    /// files, folders, and
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-sharing).
    ///
    /// `GET files/{fileId}/permissions`, method id `drive.permissions.list`.
    ///
    /// - `file_id`: The ID of the file or shared drive.
    ///
    /// Answers page by page; the items are in `permissions`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self, file_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("fileId", file_id.into());
        List { call }
    }

    /// Updates a permission with patch semantics. For more information, see [Share
    /// files, folders, and
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-sharing).
    /// **Warning:** Concurrent permission modifications (such as update or delete) on
    /// the same file, folder, or shared drive aren't supported across any users or
    /// clients; only the last update is applied.
    ///
    /// `PATCH files/{fileId}/permissions/{permissionId}`, method id
    /// `drive.permissions.update`.
    ///
    /// - `file_id`: The ID of the file or shared drive.
    /// - `permission_id`: The ID of the permission.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn update(
        &self,
        file_id: impl Into<String>,
        permission_id: impl Into<String>,
        request: Permission,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("fileId", file_id.into());
        call.path("permissionId", permission_id.into());
        call.body(request);
        Update { call }
    }
}

const CREATE: Method = Method {
    id: "drive.permissions.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/permissions"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Permissions::create`].
    pub struct Create -> Permission {
        /// A plain text custom message to include in the notification email.
        email_message: String = "emailMessage",
        /// Deprecated: All requests use the expansive access rules.
        ///
        /// The default is `false`.
        #[deprecated]
        enforce_expansive_access: bool = "enforceExpansiveAccess",
        /// Deprecated: See `moveToNewOwnersRoot` for details.
        ///
        /// The default is `false`.
        #[deprecated]
        enforce_single_parent: bool = "enforceSingleParent",
        /// This parameter only takes effect if the item isn't in a shared drive and the
        /// request is attempting to transfer the ownership of the item. If set to
        /// `true`, the item is moved to the new owner's My Drive root folder and all
        /// prior parents removed. If set to `false`, parents aren't changed.
        ///
        /// The default is `false`.
        move_to_new_owners_root: bool = "moveToNewOwnersRoot",
        /// Whether to send a notification email when sharing to users or groups. This
        /// defaults to `true` for users and groups, and is not allowed for other
        /// requests. It must not be disabled for ownership transfers.
        send_notification_email: bool = "sendNotificationEmail",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Whether to transfer ownership to the specified user and downgrade the current
        /// owner to a writer. This parameter is required as an acknowledgement of the
        /// side effect. For more information, see [Transfer file
        /// ownership](https://developers.google.com/workspace/drive/api/guides/transfer-file).
        ///
        /// The default is `false`.
        transfer_ownership: bool = "transferOwnership",
        /// Issue the request as a domain administrator. If set to `true`, and if the
        /// following additional conditions are met, the requester is granted access: 1.
        /// The file ID parameter refers to a shared drive. 2. The requester is an
        /// administrator of the domain to which the shared drive belongs. For more
        /// information, see [Manage shared drives as domain
        /// administrators](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives#manage-administrators).
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}

const DELETE: Method = Method {
    id: "drive.permissions.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/permissions/"),
        Segment::Value("permissionId"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Permissions::delete`].
    pub struct Delete -> () {
        /// Deprecated: All requests use the expansive access rules.
        ///
        /// The default is `false`.
        #[deprecated]
        enforce_expansive_access: bool = "enforceExpansiveAccess",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Issue the request as a domain administrator. If set to `true`, and if the
        /// following additional conditions are met, the requester is granted access: 1.
        /// The file ID parameter refers to a shared drive. 2. The requester is an
        /// administrator of the domain to which the shared drive belongs. For more
        /// information, see [Manage shared drives as domain
        /// administrators](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives#manage-administrators).
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}

const GET: Method = Method {
    id: "drive.permissions.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/permissions/"),
        Segment::Value("permissionId"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_PHOTOS_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Permissions::get`].
    pub struct Get -> Permission {
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Issue the request as a domain administrator. If set to `true`, and if the
        /// following additional conditions are met, the requester is granted access: 1.
        /// The file ID parameter refers to a shared drive. 2. The requester is an
        /// administrator of the domain to which the shared drive belongs. For more
        /// information, see [Manage shared drives as domain
        /// administrators](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives#manage-administrators).
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}

const LIST: Method = Method {
    id: "drive.permissions.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/permissions"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_PHOTOS_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Permissions::list`].
    pub struct List -> PermissionList [pages permissions: Vec<Permission>] {
        /// Specifies which additional view's permissions to include in the response.
        /// Only `published` is supported.
        include_permissions_for_view: String = "includePermissionsForView",
        /// The maximum number of permissions to return. The service may return fewer
        /// than this value. If unspecified, at most 100 permissions will be returned for
        /// shared drives, and the entire list of permissions for non-shared drives. The
        /// maximum value is 100; values above 100 will be coerced to 100.
        ///
        /// At least `1`. At most `100`.
        page_size: i32 = "pageSize",
        /// The token for continuing a previous list request on the next page. This
        /// should be set to the value of `nextPageToken` from the previous response.
        page_token: String = "pageToken",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Issue the request as a domain administrator. If set to `true`, and if the
        /// following additional conditions are met, the requester is granted access: 1.
        /// The file ID parameter refers to a shared drive. 2. The requester is an
        /// administrator of the domain to which the shared drive belongs. For more
        /// information, see [Manage shared drives as domain
        /// administrators](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives#manage-administrators).
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}

const UPDATE: Method = Method {
    id: "drive.permissions.update",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/permissions/"),
        Segment::Value("permissionId"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Permissions::update`].
    pub struct Update -> Permission {
        /// Deprecated: All requests use the expansive access rules.
        ///
        /// The default is `false`.
        #[deprecated]
        enforce_expansive_access: bool = "enforceExpansiveAccess",
        /// Whether to remove the expiration date.
        ///
        /// The default is `false`.
        remove_expiration: bool = "removeExpiration",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Whether to transfer ownership to the specified user and downgrade the current
        /// owner to a writer. This parameter is required as an acknowledgement of the
        /// side effect. For more information, see [Transfer file
        /// ownership](https://developers.google.com//workspace/drive/api/guides/transfer-file).
        ///
        /// The default is `false`.
        transfer_ownership: bool = "transferOwnership",
        /// Issue the request as a domain administrator. If set to `true`, and if the
        /// following additional conditions are met, the requester is granted access: 1.
        /// The file ID parameter refers to a shared drive. 2. The requester is an
        /// administrator of the domain to which the shared drive belongs. For more
        /// information, see [Manage shared drives as domain
        /// administrators](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives#manage-administrators).
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}
