//! The resource `changes`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Change;
use crate::schemas::ChangeList;
use crate::schemas::Channel;
use crate::schemas::StartPageToken;
use crate::scopes;

/// The resource `changes`.
#[derive(Clone, Debug)]
pub struct Changes {
    pub(crate) service: Service,
}

impl Changes {
    /// Gets the starting pageToken for listing future changes. For more information, see
    /// [Retrieve
    /// changes](https://developers.google.com/workspace/drive/api/guides/manage-changes).
    ///
    /// `GET changes/startPageToken`, method id `drive.changes.getStartPageToken`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn get_start_page_token(&self) -> GetStartPageToken {
        let call = Call::new(&self.service, &GET_START_PAGE_TOKEN);
        GetStartPageToken { call }
    }

    /// Lists the changes for a user or shared drive. For more information, see [Retrieve
    /// changes](https://developers.google.com/workspace/drive/api/guides/manage-changes).
    ///
    /// `GET changes`, method id `drive.changes.list`.
    ///
    /// - `page_token`: The token for continuing a previous list request on the next
    ///   page. This should be set to the value of 'nextPageToken' from the previous
    ///   response or to the response from the getStartPageToken method.
    ///
    /// Answers page by page; the items are in `changes`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self, page_token: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.query("pageToken", page_token.into());
        List { call }
    }

    /// Subscribes to changes for a user. For more information, see [Notifications for
    /// resource changes](https://developers.google.com/workspace/drive/api/guides/push).
    ///
    /// `POST changes/watch`, method id `drive.changes.watch`.
    ///
    /// - `page_token`: The token for continuing a previous list request on the next
    ///   page. This should be set to the value of 'nextPageToken' from the previous
    ///   response or to the response from the getStartPageToken method.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn watch(&self, page_token: impl Into<String>, request: Channel) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.query("pageToken", page_token.into());
        call.body(request);
        Watch { call }
    }
}

const GET_START_PAGE_TOKEN: Method = Method {
    id: "drive.changes.getStartPageToken",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("changes/startPageToken")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
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
    /// A call of [`Changes::get_start_page_token`].
    pub struct GetStartPageToken -> StartPageToken {
        /// The ID of the shared drive for which the starting pageToken for listing
        /// future changes from that shared drive will be returned.
        drive_id: String = "driveId",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Deprecated: Use `driveId` instead.
        #[deprecated]
        team_drive_id: String = "teamDriveId",
    }
}

const LIST: Method = Method {
    id: "drive.changes.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("changes")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_PHOTOS_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    subscription: true,
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Changes::list`].
    pub struct List -> ChangeList [pages changes: Vec<Change>] {
        /// The shared drive from which changes will be returned. If specified the change
        /// IDs will be reflective of the shared drive; use the combined drive ID and
        /// change ID as an identifier.
        drive_id: String = "driveId",
        /// Whether changes should include the file resource if the file is still
        /// accessible by the user at the time of the request, even when a file was
        /// removed from the list of changes and there will be no further change entries
        /// for this file.
        ///
        /// The default is `false`.
        include_corpus_removals: bool = "includeCorpusRemovals",
        /// Whether both My Drive and shared drive items should be included in results.
        ///
        /// The default is `false`.
        include_items_from_all_drives: bool = "includeItemsFromAllDrives",
        /// A comma-separated list of IDs of labels to include in the `labelInfo` part of
        /// the response.
        include_labels: String = "includeLabels",
        /// Specifies which additional view's permissions to include in the response.
        /// Only 'published' is supported.
        include_permissions_for_view: String = "includePermissionsForView",
        /// Whether to include changes indicating that items have been removed from the
        /// list of changes, for example by deletion or loss of access.
        ///
        /// The default is `true`.
        include_removed: bool = "includeRemoved",
        /// Deprecated: Use `includeItemsFromAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        include_team_drive_items: bool = "includeTeamDriveItems",
        /// The maximum number of changes to return. The service may return fewer than
        /// this value. If unspecified, at most 100 changes will be returned. The maximum
        /// value is 1000; values above 1000 will be coerced to 1000.
        ///
        /// The default is `100`. At least `1`. At most `1000`.
        page_size: i32 = "pageSize",
        /// Whether to restrict the results to changes inside the My Drive hierarchy.
        /// This omits changes to files such as those in the Application Data folder or
        /// shared files which have not been added to My Drive.
        ///
        /// The default is `false`.
        restrict_to_my_drive: bool = "restrictToMyDrive",
        /// A comma-separated list of spaces to query within the corpora. Supported
        /// values are 'drive' and 'appDataFolder'.
        ///
        /// The default is `drive`.
        spaces: String = "spaces",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Deprecated: Use `driveId` instead.
        #[deprecated]
        team_drive_id: String = "teamDriveId",
    }
}

const WATCH: Method = Method {
    id: "drive.changes.watch",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("changes/watch")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_PHOTOS_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    subscription: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Changes::watch`].
    pub struct Watch -> Channel {
        /// The shared drive from which changes will be returned. If specified the change
        /// IDs will be reflective of the shared drive; use the combined drive ID and
        /// change ID as an identifier.
        drive_id: String = "driveId",
        /// Whether changes should include the file resource if the file is still
        /// accessible by the user at the time of the request, even when a file was
        /// removed from the list of changes and there will be no further change entries
        /// for this file.
        ///
        /// The default is `false`.
        include_corpus_removals: bool = "includeCorpusRemovals",
        /// Whether both My Drive and shared drive items should be included in results.
        ///
        /// The default is `false`.
        include_items_from_all_drives: bool = "includeItemsFromAllDrives",
        /// A comma-separated list of IDs of labels to include in the `labelInfo` part of
        /// the response.
        include_labels: String = "includeLabels",
        /// Specifies which additional view's permissions to include in the response.
        /// Only 'published' is supported.
        include_permissions_for_view: String = "includePermissionsForView",
        /// Whether to include changes indicating that items have been removed from the
        /// list of changes, for example by deletion or loss of access.
        ///
        /// The default is `true`.
        include_removed: bool = "includeRemoved",
        /// Deprecated: Use `includeItemsFromAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        include_team_drive_items: bool = "includeTeamDriveItems",
        /// The maximum number of changes to return. The service may return fewer than
        /// this value. If unspecified, at most 100 changes will be returned. The maximum
        /// value is 1000; values above 1000 will be coerced to 1000.
        ///
        /// The default is `100`. At least `1`. At most `1000`.
        page_size: i32 = "pageSize",
        /// Whether to restrict the results to changes inside the My Drive hierarchy.
        /// This omits changes to files such as those in the Application Data folder or
        /// shared files which have not been added to My Drive.
        ///
        /// The default is `false`.
        restrict_to_my_drive: bool = "restrictToMyDrive",
        /// A comma-separated list of spaces to query within the corpora. Supported
        /// values are 'drive' and 'appDataFolder'.
        ///
        /// The default is `drive`.
        spaces: String = "spaces",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Deprecated: Use `driveId` instead.
        #[deprecated]
        team_drive_id: String = "teamDriveId",
    }
}
