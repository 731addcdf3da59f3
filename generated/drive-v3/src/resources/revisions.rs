//! The resource `revisions`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::Download;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Revision;
use crate::schemas::RevisionList;
use crate::scopes;

/// The resource `revisions`.
#[derive(Clone, Debug)]
pub struct Revisions {
    pub(crate) service: Service,
}

impl Revisions {
    /// Permanently deletes a file version. You can only delete revisions for files with
    /// binary content in Google Drive, like images or videos. Revisions for other files,
    /// like Google Docs or Sheets, and the last remaining file version can't be deleted.
    /// For more information, see [Manage file
    /// revisions](https://developers.google.com/drive/api/guides/manage-revisions).
    ///
    /// `DELETE files/{fileId}/revisions/{revisionId}`, method id
    /// `drive.revisions.delete`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `revision_id`: The ID of the revision.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`. Asks for `DRIVE` unless the client or the call names others.
    pub fn delete(
        &self,
        file_id: impl Into<String>,
        revision_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("fileId", file_id.into());
        call.path("revisionId", revision_id.into());
        Delete { call }
    }

    /// Gets a revision's metadata or content by ID. For more information, see [Manage
    /// file
    /// revisions](https://developers.google.com/workspace/drive/api/guides/manage-revisions).
    ///
    /// `GET files/{fileId}/revisions/{revisionId}`, method id `drive.revisions.get`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `revision_id`: The ID of the revision.
    ///
    /// The content itself can be downloaded as media.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn get(
        &self,
        file_id: impl Into<String>,
        revision_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("fileId", file_id.into());
        call.path("revisionId", revision_id.into());
        Get { call }
    }

    /// Lists a file's revisions. For more information, see [Manage file
    /// revisions](https://developers.google.com/workspace/drive/api/guides/manage-revisions).
    /// **Important:** The list of revisions returned by this method might be incomplete
    /// for files with a large revision history, including frequently edited Google Docs,
    /// Sheets, and Slides. Older revisions might be omitted from the response, meaning
    /// the first revision returned may not be the oldest existing revision. The revision
    /// history visible in the Workspace editor user interface might be more complete
    /// than the list returned by the API.
    ///
    /// `GET files/{fileId}/revisions`, method id `drive.revisions.list`.
    ///
    /// - `file_id`: The ID of the file.
    ///
    /// Answers page by page; the items are in `revisions`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self, file_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("fileId", file_id.into());
        List { call }
    }

    /// Updates a revision with patch semantics. For more information, see [Manage file
    /// revisions](https://developers.google.com/workspace/drive/api/guides/manage-revisions).
    ///
    /// `PATCH files/{fileId}/revisions/{revisionId}`, method id
    /// `drive.revisions.update`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `revision_id`: The ID of the revision.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`. Asks for `DRIVE` unless the client or the call names others.
    pub fn update(
        &self,
        file_id: impl Into<String>,
        revision_id: impl Into<String>,
        request: Revision,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("fileId", file_id.into());
        call.path("revisionId", revision_id.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "drive.revisions.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/revisions/"),
        Segment::Value("revisionId"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_APPDATA, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Revisions::delete`].
    pub struct Delete -> () {}
}

#[allow(clippy::needless_update, reason = "a later runtime may have more")]
const GET: Method = Method {
    id: "drive.revisions.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/revisions/"),
        Segment::Value("revisionId"),
    ],
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
    download: Some(Download {
        use_media_service: true,
        ..Download::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Revisions::get`].
    pub struct Get -> Revision [download] {
        /// Whether the user is acknowledging the risk of downloading known malware or
        /// other abusive files. This is only applicable when the `alt` parameter is set
        /// to `media` and the user is the owner of the file or an organizer of the
        /// shared drive in which the file resides.
        ///
        /// The default is `false`.
        acknowledge_abuse: bool = "acknowledgeAbuse",
    }
}

const LIST: Method = Method {
    id: "drive.revisions.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/revisions"),
    ],
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
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Revisions::list`].
    pub struct List -> RevisionList [pages revisions: Vec<Revision>] {
        /// The maximum number of revisions to return. The service may return fewer than
        /// this value. If unspecified, at most 200 revisions will be returned. The
        /// maximum value is 1000; values above 1000 will be coerced to 1000.
        ///
        /// The default is `200`. At least `1`. At most `1000`.
        page_size: i32 = "pageSize",
        /// The token for continuing a previous list request on the next page. This
        /// should be set to the value of 'nextPageToken' from the previous response.
        page_token: String = "pageToken",
    }
}

const UPDATE: Method = Method {
    id: "drive.revisions.update",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/revisions/"),
        Segment::Value("revisionId"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_APPDATA, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Revisions::update`].
    pub struct Update -> Revision {}
}
