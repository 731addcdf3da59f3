//! The resource `teamdrives`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::TeamDrive;
use crate::schemas::TeamDriveList;
use crate::scopes;

/// The resource `teamdrives`.
#[derive(Clone, Debug)]
pub struct Teamdrives {
    pub(crate) service: Service,
}

impl Teamdrives {
    /// Deprecated: Use `drives.create` instead.
    ///
    /// `POST teamdrives`, method id `drive.teamdrives.create`.
    ///
    /// - `request_id`: Required. An ID, such as a random UUID, which uniquely identifies
    ///   this user's request for idempotent creation of a Team Drive. A repeated request
    ///   by the same user and with the same request ID will avoid creating duplicates by
    ///   attempting to create the same Team Drive. If the Team Drive already exists a
    ///   409 error will be returned.
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn create(&self, request_id: impl Into<String>, request: TeamDrive) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.query("requestId", request_id.into());
        call.body(request);
        Create { call }
    }

    /// Deprecated: Use `drives.delete` instead.
    ///
    /// `DELETE teamdrives/{teamDriveId}`, method id `drive.teamdrives.delete`.
    ///
    /// - `team_drive_id`: The ID of the Team Drive
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn delete(&self, team_drive_id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("teamDriveId", team_drive_id.into());
        Delete { call }
    }

    /// Deprecated: Use `drives.get` instead.
    ///
    /// `GET teamdrives/{teamDriveId}`, method id `drive.teamdrives.get`.
    ///
    /// - `team_drive_id`: The ID of the Team Drive
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_READONLY`. Asks for
    /// `DRIVE_READONLY` unless the client or the call names others.
    pub fn get(&self, team_drive_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("teamDriveId", team_drive_id.into());
        Get { call }
    }

    /// Deprecated: Use `drives.list` instead.
    ///
    /// `GET teamdrives`, method id `drive.teamdrives.list`.
    ///
    /// Answers page by page; the items are in `team_drives`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_READONLY`. Asks for
    /// `DRIVE_READONLY` unless the client or the call names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Deprecated: Use `drives.update` instead.
    ///
    /// `PATCH teamdrives/{teamDriveId}`, method id `drive.teamdrives.update`.
    ///
    /// - `team_drive_id`: The ID of the Team Drive
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn update(
        &self,
        team_drive_id: impl Into<String>,
        request: TeamDrive,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("teamDriveId", team_drive_id.into());
        call.body(request);
        Update { call }
    }
}

const CREATE: Method = Method {
    id: "drive.teamdrives.create",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("teamdrives")],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Teamdrives::create`].
    pub struct Create -> TeamDrive {}
}

const DELETE: Method = Method {
    id: "drive.teamdrives.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("teamdrives/"), Segment::Value("teamDriveId")],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Teamdrives::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "drive.teamdrives.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("teamdrives/"), Segment::Value("teamDriveId")],
    scopes: &[scopes::DRIVE, scopes::DRIVE_READONLY],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Teamdrives::get`].
    pub struct Get -> TeamDrive {
        /// Issue the request as a domain administrator; if set to true, then the
        /// requester will be granted access if they are an administrator of the domain
        /// to which the Team Drive belongs.
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}

const LIST: Method = Method {
    id: "drive.teamdrives.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("teamdrives")],
    scopes: &[scopes::DRIVE, scopes::DRIVE_READONLY],
    default_scope: Some(scopes::DRIVE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Teamdrives::list`].
    pub struct List -> TeamDriveList [pages team_drives: Vec<TeamDrive>] {
        /// Maximum number of Team Drives to return.
        ///
        /// The default is `10`. At least `1`. At most `100`.
        page_size: i32 = "pageSize",
        /// Page token for Team Drives.
        page_token: String = "pageToken",
        /// Query string for searching Team Drives.
        q: String = "q",
        /// Issue the request as a domain administrator; if set to true, then all Team
        /// Drives of the domain in which the requester is an administrator are returned.
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}

const UPDATE: Method = Method {
    id: "drive.teamdrives.update",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("teamdrives/"), Segment::Value("teamDriveId")],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Teamdrives::update`].
    pub struct Update -> TeamDrive {
        /// Issue the request as a domain administrator; if set to true, then the
        /// requester will be granted access if they are an administrator of the domain
        /// to which the Team Drive belongs.
        ///
        /// The default is `false`.
        use_domain_admin_access: bool = "useDomainAdminAccess",
    }
}
