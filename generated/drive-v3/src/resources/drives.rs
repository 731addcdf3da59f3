//! The resource `drives`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Drive;
use crate::schemas::DriveList;
use crate::scopes;

/// The resource `drives`.
#[derive(Clone, Debug)]
pub struct Drives {
    pub(crate) service: Service,
}

impl Drives {
    /// Creates a shared drive. For more information, see [Manage shared
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives).
    ///
    /// `POST drives`, method id `drive.drives.create`.
    ///
    /// - `request_id`: Required. An ID, such as a random UUID, which uniquely identifies
    ///   this user's request for idempotent creation of a shared drive. A repeated
    ///   request by the same user and with the same request ID will avoid creating
    ///   duplicates by attempting to create the same shared drive. If the shared drive
    ///   already exists a 409 error will be returned.
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn create(&self, request_id: impl Into<String>, request: Drive) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.query("requestId", request_id.into());
        call.body(request);
        Create { call }
    }

    /// Permanently deletes a shared drive for which the user is an `organizer`. The
    /// shared drive cannot contain any untrashed items. For more information, see
    /// [Manage shared
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives).
    ///
    /// `DELETE drives/{driveId}`, method id `drive.drives.delete`.
    ///
    /// - `drive_id`: The ID of the shared drive.
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn delete(&self, drive_id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("driveId", drive_id.into());
        Delete { call }
    }

    /// Gets a shared drive's metadata by ID. For more information, see [Manage shared
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives).
    ///
    /// `GET drives/{driveId}`, method id `drive.drives.get`.
    ///
    /// - `drive_id`: The ID of the shared drive.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_READONLY`. Asks for
    /// `DRIVE_READONLY` unless the client or the call names others.
    pub fn get(&self, drive_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("driveId", drive_id.into());
        Get { call }
    }

    /// Hides a shared drive from the default view. For more information, see [Manage
    /// shared
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives).
    ///
    /// `POST drives/{driveId}/hide`, method id `drive.drives.hide`.
    ///
    /// - `drive_id`: The ID of the shared drive.
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn hide(&self, drive_id: impl Into<String>) -> Hide {
        let mut call = Call::new(&self.service, &HIDE);
        call.path("driveId", drive_id.into());
        Hide { call }
    }

    /// Lists the user's shared drives. This method accepts the `q` parameter, which is a
    /// search query combining one or more search terms. For more information, see the
    /// [Search for shared
    /// drives](https://developers.google.com/workspace/drive/api/guides/search-shareddrives)
    /// guide.
    ///
    /// `GET drives`, method id `drive.drives.list`.
    ///
    /// Answers page by page; the items are in `drives`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_READONLY`. Asks for
    /// `DRIVE_READONLY` unless the client or the call names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Restores a shared drive to the default view. For more information, see [Manage
    /// shared
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives).
    ///
    /// `POST drives/{driveId}/unhide`, method id `drive.drives.unhide`.
    ///
    /// - `drive_id`: The ID of the shared drive.
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn unhide(&self, drive_id: impl Into<String>) -> Unhide {
        let mut call = Call::new(&self.service, &UNHIDE);
        call.path("driveId", drive_id.into());
        Unhide { call }
    }

    /// Updates the metadata for a shared drive. For more information, see [Manage shared
    /// drives](https://developers.google.com/workspace/drive/api/guides/manage-shareddrives).
    ///
    /// `PATCH drives/{driveId}`, method id `drive.drives.update`.
    ///
    /// - `drive_id`: The ID of the shared drive.
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn update(&self, drive_id: impl Into<String>, request: Drive) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("driveId", drive_id.into());
        call.body(request);
        Update { call }
    }
}

const CREATE: Method = Method {
    id: "drive.drives.create",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("drives")],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drives::create`].
    pub struct Create -> Drive {}
}

const DELETE: Method = Method {
    id: "drive.drives.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("drives/"), Segment::Value("driveId")],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drives::delete`].
    pub struct Delete -> () {
        /// Whether any items inside the shared drive should also be deleted. This option
        /// is only supported when `useDomainAdminAccess` is also set to `true`.
        ///
        /// The default is `false`.
        allow_item_deletion: bool = "allowItemDeletion",
        /// Issue the request as a domain administrator; if set to true, then the
        /// requester will be granted access if they are an administrator of the domain
        /// to which the shared drive belongs.
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}

const GET: Method = Method {
    id: "drive.drives.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("drives/"), Segment::Value("driveId")],
    scopes: &[scopes::DRIVE, scopes::DRIVE_READONLY],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drives::get`].
    pub struct Get -> Drive {
        /// Issue the request as a domain administrator; if set to true, then the
        /// requester will be granted access if they are an administrator of the domain
        /// to which the shared drive belongs.
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}

const HIDE: Method = Method {
    id: "drive.drives.hide",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("drives/"), Segment::Value("driveId"), Segment::Text("/hide")],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drives::hide`].
    pub struct Hide -> Drive {}
}

const LIST: Method = Method {
    id: "drive.drives.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("drives")],
    scopes: &[scopes::DRIVE, scopes::DRIVE_READONLY],
    default_scope: Some(scopes::DRIVE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drives::list`].
    pub struct List -> DriveList [pages drives: Vec<Drive>] {
        /// The maximum number of shared drives to return. The service may return fewer
        /// than this value. If unspecified, at most 10 shared drives will be returned.
        /// The maximum value is 100; values above 100 will be coerced to 100.
        ///
        /// The default is `10`. At least `1`. At most `100`.
        page_size: i32 = "pageSize",
        /// Page token for shared drives.
        page_token: String = "pageToken",
        /// Query string for searching shared drives.
        q: String = "q",
        /// Issue the request as a domain administrator; if set to true, then all shared
        /// drives of the domain in which the requester is an administrator are returned.
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}

const UNHIDE: Method = Method {
    id: "drive.drives.unhide",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("drives/"),
        Segment::Value("driveId"),
        Segment::Text("/unhide"),
    ],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drives::unhide`].
    pub struct Unhide -> Drive {}
}

const UPDATE: Method = Method {
    id: "drive.drives.update",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("drives/"), Segment::Value("driveId")],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Drives::update`].
    pub struct Update -> Drive {
        /// Issue the request as a domain administrator; if set to true, then the
        /// requester will be granted access if they are an administrator of the domain
        /// to which the shared drive belongs.
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}
