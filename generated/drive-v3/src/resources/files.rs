//! The resource `files`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::Download;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Channel;
use crate::schemas::File;
use crate::schemas::FileList;
use crate::schemas::GenerateCseTokenResponse;
use crate::schemas::GeneratedIds;
use crate::schemas::Label;
use crate::schemas::LabelList;
use crate::schemas::ModifyLabelsRequest;
use crate::schemas::ModifyLabelsResponse;
use crate::schemas::Operation;
use crate::scopes;

/// The resource `files`.
#[derive(Clone, Debug)]
pub struct Files {
    pub(crate) service: Service,
}

impl Files {
    /// Creates a copy of a file and applies any requested updates with patch semantics.
    /// For more information, see [Create and manage
    /// files](https://developers.google.com/workspace/drive/api/guides/create-file).
    ///
    /// `POST files/{fileId}/copy`, method id `drive.files.copy`.
    ///
    /// - `file_id`: The ID of the file.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_PHOTOS_READONLY`. Asks for `DRIVE` unless the client or the
    /// call names others.
    pub fn copy(&self, file_id: impl Into<String>, request: File) -> CopyCall {
        let mut call = Call::new(&self.service, &COPY);
        call.path("fileId", file_id.into());
        call.body(request);
        CopyCall { call }
    }

    /// Creates a file. For more information, see [Create and manage
    /// files](https://developers.google.com/workspace/drive/api/guides/create-file).
    /// This method supports an \*/upload\* URI and accepts uploaded media with the
    /// following characteristics: - \*Maximum file size:\* 5,120 GB - \*Accepted Media
    /// MIME types:\* `*/*` (Specify a valid MIME type, rather than the literal `*/*`
    /// value. The literal `*/*` is only used to indicate that any valid MIME type can be
    /// uploaded. For more information, see [Google Workspace and Google Drive supported
    /// MIME
    /// types](https://developers.google.com/workspace/drive/api/guides/mime-types).) For
    /// more information on uploading files, see [Upload file
    /// data](https://developers.google.com/workspace/drive/api/guides/manage-uploads).
    /// Apps creating shortcuts with the `create` method must specify the MIME type
    /// `application/vnd.google-apps.shortcut`. Apps should specify a file extension in
    /// the `name` property when inserting files with the API. For example, an operation
    /// to insert a JPEG file should specify something like `"name": "cat.jpg"` in the
    /// metadata. Subsequent `GET` requests include the read-only `fileExtension`
    /// property populated with the extension originally specified in the `name`
    /// property. When a Google Drive user requests to download a file, or when the file
    /// is downloaded through the sync client, Drive builds a full filename (with
    /// extension) based on the name. In cases where the extension is missing, Drive
    /// attempts to determine the extension based on the file's MIME type.
    ///
    /// `POST files`, method id `drive.files.create`.
    ///
    /// Media can be uploaded with `upload`, 5,497,558,138,880 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`. Asks for `DRIVE` unless the client or the call names others.
    pub fn create(&self, request: File) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.body(request);
        Create { call }
    }

    /// Permanently deletes a file owned by the user without moving it to the trash. For
    /// more information, see [Trash or delete files and
    /// folders](https://developers.google.com/workspace/drive/api/guides/delete). If the
    /// file belongs to a shared drive, the user must be an `organizer` on the parent
    /// folder. If the target is a folder, all descendants owned by the user are also
    /// deleted.
    ///
    /// `DELETE files/{fileId}`, method id `drive.files.delete`.
    ///
    /// - `file_id`: The ID of the file.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`. Asks for `DRIVE` unless the client or the call names others.
    pub fn delete(&self, file_id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("fileId", file_id.into());
        Delete { call }
    }

    /// Downloads the content of a file. For more information, see [Download and export
    /// files](https://developers.google.com/workspace/drive/api/guides/manage-downloads).
    /// Operations are valid for 24 hours from the time of creation.
    ///
    /// `POST files/{fileId}/download`, method id `drive.files.download`.
    ///
    /// - `file_id`: Required. The ID of the file to download.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the client or the call names
    /// others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn download(&self, file_id: impl Into<String>) -> DownloadCall {
        let mut call = Call::new(&self.service, &DOWNLOAD);
        call.path("fileId", file_id.into());
        DownloadCall { call }
    }

    /// Permanently deletes all of the user's trashed files. For more information, see
    /// [Trash or delete files and
    /// folders](https://developers.google.com/workspace/drive/api/guides/delete).
    ///
    /// `DELETE files/trash`, method id `drive.files.emptyTrash`.
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn empty_trash(&self) -> EmptyTrash {
        let call = Call::new(&self.service, &EMPTY_TRASH);
        EmptyTrash { call }
    }

    /// Exports a Google Workspace document to the requested MIME type and returns
    /// exported byte content. For more information, see [Download and export
    /// files](https://developers.google.com/workspace/drive/api/guides/manage-downloads).
    /// Note that the exported content is limited to 10 MB.
    ///
    /// `GET files/{fileId}/export`, method id `drive.files.export`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `mime_type`: Required. The MIME type of the format requested for this export.
    ///   For a list of supported MIME types, see Export MIME types for Google Workspace
    ///   documents (`/workspace/drive/api/guides/ref-export-formats`).
    ///
    /// The content itself can be downloaded as media.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_MEET_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn export(
        &self,
        file_id: impl Into<String>,
        mime_type: impl Into<String>,
    ) -> Export {
        let mut call = Call::new(&self.service, &EXPORT);
        call.path("fileId", file_id.into());
        call.query("mimeType", mime_type.into());
        Export { call }
    }

    /// Generates a CSE token which can be used to create or update CSE files.
    ///
    /// `GET files/generateCseToken`, method id `drive.files.generateCseToken`.
    ///
    /// Needs [this scope](crate::scopes): `DRIVE`.
    pub fn generate_cse_token(&self) -> GenerateCseToken {
        let call = Call::new(&self.service, &GENERATE_CSE_TOKEN);
        GenerateCseToken { call }
    }

    /// Generates a set of file IDs which can be provided in create or copy requests. For
    /// more information, see [Create and manage
    /// files](https://developers.google.com/workspace/drive/api/guides/create-file).
    ///
    /// `GET files/generateIds`, method id `drive.files.generateIds`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`. Asks for `DRIVE` unless the client or the call names others.
    pub fn generate_ids(&self) -> GenerateIds {
        let call = Call::new(&self.service, &GENERATE_IDS);
        GenerateIds { call }
    }

    /// Gets a file's metadata or content by ID. For more information, see [Search for
    /// files and
    /// folders](https://developers.google.com/workspace/drive/api/guides/search-files).
    /// If you provide the URL parameter `alt=media`, then the response includes the file
    /// contents in the response body. Downloading content with `alt=media` only works if
    /// the file is stored in Drive. To download Google Docs, Sheets, and Slides use
    /// [`files.export`](https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export)
    /// instead. For more information, see [Download and export
    /// files](https://developers.google.com/workspace/drive/api/guides/manage-downloads).
    ///
    /// `GET files/{fileId}`, method id `drive.files.get`.
    ///
    /// - `file_id`: The ID of the file.
    ///
    /// The content itself can be downloaded as media.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn get(&self, file_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("fileId", file_id.into());
        Get { call }
    }

    /// Lists the user's files. For more information, see [Search for files and
    /// folders](https://developers.google.com/workspace/drive/api/guides/search-files).
    /// This method accepts the `q` parameter, which is a search query combining one or
    /// more search terms. This method returns \*all\* files by default, including
    /// trashed files. If you don't want trashed files to appear in the list, use the
    /// `trashed=false` query parameter to remove trashed files from the results.
    ///
    /// `GET files`, method id `drive.files.list`.
    ///
    /// Answers page by page; the items are in `files`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Lists the labels on a file. For more information, see [List labels on a
    /// file](https://developers.google.com/workspace/drive/api/guides/list-labels).
    ///
    /// `GET files/{fileId}/listLabels`, method id `drive.files.listLabels`.
    ///
    /// - `file_id`: The ID for the file.
    ///
    /// Answers page by page; the items are in `labels`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the client or the call names
    /// others.
    pub fn list_labels(&self, file_id: impl Into<String>) -> ListLabels {
        let mut call = Call::new(&self.service, &LIST_LABELS);
        call.path("fileId", file_id.into());
        ListLabels { call }
    }

    /// Modifies the set of labels applied to a file. For more information, see [Set a
    /// label field on a
    /// file](https://developers.google.com/workspace/drive/api/guides/set-label).
    /// Returns a list of the labels that were added or modified.
    ///
    /// `POST files/{fileId}/modifyLabels`, method id `drive.files.modifyLabels`.
    ///
    /// - `file_id`: The ID of the file to which the labels belong.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_METADATA`. Asks for `DRIVE` unless the client or the call names others.
    pub fn modify_labels(
        &self,
        file_id: impl Into<String>,
        request: ModifyLabelsRequest,
    ) -> ModifyLabels {
        let mut call = Call::new(&self.service, &MODIFY_LABELS);
        call.path("fileId", file_id.into());
        call.body(request);
        ModifyLabels { call }
    }

    /// Updates a file's metadata, content, or both. When calling this method, only
    /// populate fields in the request that you want to modify. When updating fields,
    /// some fields might be changed automatically, such as `modifiedDate`. This method
    /// supports patch semantics. This method supports an \*/upload\* URI and accepts
    /// uploaded media with the following characteristics: - \*Maximum file size:\* 5,120
    /// GB - \*Accepted Media MIME types:\* `*/*` (Specify a valid MIME type, rather than
    /// the literal `*/*` value. The literal `*/*` is only used to indicate that any
    /// valid MIME type can be uploaded. For more information, see [Google Workspace and
    /// Google Drive supported MIME
    /// types](https://developers.google.com/workspace/drive/api/guides/mime-types).) For
    /// more information on uploading files, see [Upload file
    /// data](https://developers.google.com/workspace/drive/api/guides/manage-uploads).
    ///
    /// `PATCH files/{fileId}`, method id `drive.files.update`.
    ///
    /// - `file_id`: The ID of the file.
    ///
    /// Media can be uploaded with `upload`, 5,497,558,138,880 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_METADATA`, `DRIVE_SCRIPTS`. Asks for `DRIVE` unless the
    /// client or the call names others.
    pub fn update(&self, file_id: impl Into<String>, request: File) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("fileId", file_id.into());
        call.body(request);
        Update { call }
    }

    /// Subscribes to changes to a file. For more information, see [Notifications for
    /// resource changes](https://developers.google.com/workspace/drive/api/guides/push).
    ///
    /// `POST files/{fileId}/watch`, method id `drive.files.watch`.
    ///
    /// - `file_id`: The ID of the file.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_MEET_READONLY`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_PHOTOS_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn watch(&self, file_id: impl Into<String>, request: Channel) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.path("fileId", file_id.into());
        call.body(request);
        Watch { call }
    }
}

const COPY: Method = Method {
    id: "drive.files.copy",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("files/"), Segment::Value("fileId"), Segment::Text("/copy")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
        scopes::DRIVE_FILE,
        scopes::DRIVE_PHOTOS_READONLY,
    ],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::copy`].
    pub struct CopyCall -> File {
        /// Whether to copy the open (unresolved) comments associated with the file.
        ///
        /// The default is `false`.
        copy_comments: bool = "copyComments",
        /// Deprecated: Copying files into multiple folders is no longer supported. Use
        /// shortcuts instead.
        ///
        /// The default is `false`.
        #[deprecated]
        enforce_single_parent: bool = "enforceSingleParent",
        /// Whether to ignore the domain's default visibility settings for the created
        /// file. Domain administrators can choose to make all uploaded files visible to
        /// the domain by default; this parameter bypasses that behavior for the request.
        /// Permissions are still inherited from parent folders.
        ///
        /// The default is `false`.
        ignore_default_visibility: bool = "ignoreDefaultVisibility",
        /// A comma-separated list of IDs of labels to include in the `labelInfo` part of
        /// the response.
        include_labels: String = "includeLabels",
        /// Specifies which additional view's permissions to include in the response.
        /// Only `published` is supported.
        include_permissions_for_view: String = "includePermissionsForView",
        /// Whether to set the `keepForever` field in the new head revision. This is only
        /// applicable to files with binary content in Google Drive. Only 200 revisions
        /// for the file can be kept forever. If the limit is reached, try deleting
        /// pinned revisions.
        ///
        /// The default is `false`.
        keep_revision_forever: bool = "keepRevisionForever",
        /// A language hint for OCR processing during image import (ISO 639-1 code).
        ocr_language: String = "ocrLanguage",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
    }
}

const CREATE: Method = Method {
    id: "drive.files.create",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("files")],
    scopes: &[scopes::DRIVE, scopes::DRIVE_APPDATA, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/drive/v3/files")],
        resumable_path: &[Segment::Text("resumable/upload/drive/v3/files")],
        accept: &["*/*"],
        max_size: Some(5_497_558_138_880),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::create`].
    pub struct Create -> File [upload] {
        /// Deprecated: Creating files in multiple folders is no longer supported.
        ///
        /// The default is `false`.
        #[deprecated]
        enforce_single_parent: bool = "enforceSingleParent",
        /// Whether to ignore the domain's default visibility settings for the created
        /// file. Domain administrators can choose to make all uploaded files visible to
        /// the domain by default; this parameter bypasses that behavior for the request.
        /// Permissions are still inherited from parent folders.
        ///
        /// The default is `false`.
        ignore_default_visibility: bool = "ignoreDefaultVisibility",
        /// A comma-separated list of IDs of labels to include in the `labelInfo` part of
        /// the response.
        include_labels: String = "includeLabels",
        /// Specifies which additional view's permissions to include in the response.
        /// Only `published` is supported.
        include_permissions_for_view: String = "includePermissionsForView",
        /// Whether to set the `keepForever` field in the new head revision. This is only
        /// applicable to files with binary content in Google Drive. Only 200 revisions
        /// for the file can be kept forever. If the limit is reached, try deleting
        /// pinned revisions.
        ///
        /// The default is `false`.
        keep_revision_forever: bool = "keepRevisionForever",
        /// A language hint for OCR processing during image import (ISO 639-1 code).
        ocr_language: String = "ocrLanguage",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Whether to use the uploaded content as indexable text.
        ///
        /// The default is `false`.
        use_content_as_indexable_text: bool = "useContentAsIndexableText",
    }
}

const DELETE: Method = Method {
    id: "drive.files.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("files/"), Segment::Value("fileId")],
    scopes: &[scopes::DRIVE, scopes::DRIVE_APPDATA, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::delete`].
    pub struct Delete -> () {
        /// Deprecated: If an item isn't in a shared drive and its last parent is deleted
        /// but the item itself isn't, the item will be placed under its owner's root.
        ///
        /// The default is `false`.
        #[deprecated]
        enforce_single_parent: bool = "enforceSingleParent",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
    }
}

const DOWNLOAD: Method = Method {
    id: "drive.files.download",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/download"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::DRIVE_READONLY],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::download`].
    pub struct DownloadCall -> Operation [poller crate::operations::OPERATION] {
        /// Optional. The MIME type the file should be downloaded as. This field can only
        /// be set when downloading Google Workspace documents. For a list of supported
        /// MIME types, see Export MIME types for Google Workspace documents
        /// (`/workspace/drive/api/guides/ref-export-formats`). If not set, a Google
        /// Workspace document is downloaded with a default MIME type. The default MIME
        /// type might change in the future.
        mime_type: String = "mimeType",
        /// Optional. The revision ID of the file to download. This field can only be set
        /// when downloading blob files, Google Docs, and Google Sheets. Returns
        /// `INVALID_ARGUMENT` if downloading a specific revision on the file is
        /// unsupported.
        revision_id: String = "revisionId",
    }
}

const EMPTY_TRASH: Method = Method {
    id: "drive.files.emptyTrash",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("files/trash")],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::empty_trash`].
    pub struct EmptyTrash -> () {
        /// If set, empties the trash of the provided shared drive.
        drive_id: String = "driveId",
        /// Deprecated: If an item isn't in a shared drive and its last parent is deleted
        /// but the item itself isn't, the item will be placed under its owner's root.
        ///
        /// The default is `false`.
        #[deprecated]
        enforce_single_parent: bool = "enforceSingleParent",
    }
}

#[allow(clippy::needless_update, reason = "a later runtime may have more")]
const EXPORT: Method = Method {
    id: "drive.files.export",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("files/"), Segment::Value("fileId"), Segment::Text("/export")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
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
    /// A call of [`Files::export`].
    pub struct Export -> () [download] {}
}

const GENERATE_CSE_TOKEN: Method = Method {
    id: "drive.files.generateCseToken",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("files/generateCseToken")],
    scopes: &[scopes::DRIVE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::generate_cse_token`].
    pub struct GenerateCseToken -> GenerateCseTokenResponse {
        /// The ID of the file for which the JWT should be generated. If not provided, an
        /// id will be generated.
        file_id: String = "fileId",
        /// The ID of the expected parent of the file. Used when generating a JWT for a
        /// new CSE file. If specified, the parent will be fetched, and if the parent is
        /// a shared drive item, the shared drive's policy will be used to determine the
        /// KACLS that should be used. It is invalid to specify both file_id and parent
        /// in a single request.
        parent: String = "parent",
    }
}

const GENERATE_IDS: Method = Method {
    id: "drive.files.generateIds",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("files/generateIds")],
    scopes: &[scopes::DRIVE, scopes::DRIVE_APPDATA, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::generate_ids`].
    pub struct GenerateIds -> GeneratedIds {
        /// The number of IDs to return.
        ///
        /// The default is `10`. At least `1`. At most `1000`.
        count: i32 = "count",
        /// The space in which the IDs can be used to create files. Supported values are
        /// `drive` and `appDataFolder`. (Default: `drive`.) For more information, see
        /// [File
        /// organization](https://developers.google.com/workspace/drive/api/guides/about-files#file-organization).
        ///
        /// The default is `drive`.
        space: String = "space",
        /// The type of items which the IDs can be used for. Supported values are `files`
        /// and `shortcuts`. Note that `shortcuts` are only supported in the `drive`
        /// `space`. (Default: `files`.) For more information, see [File
        /// organization](https://developers.google.com/workspace/drive/api/guides/about-files#file-organization).
        ///
        /// The default is `files`. Named `type` on the wire.
        type_: String = "type",
    }
}

#[allow(clippy::needless_update, reason = "a later runtime may have more")]
const GET: Method = Method {
    id: "drive.files.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("files/"), Segment::Value("fileId")],
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
    subscription: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::get`].
    pub struct Get -> File [download] {
        /// Whether the user is acknowledging the risk of downloading known malware or
        /// other abusive files. This is only applicable when the `alt` parameter is set
        /// to `media` and the user is the owner of the file or an organizer of the
        /// shared drive in which the file resides.
        ///
        /// The default is `false`.
        acknowledge_abuse: bool = "acknowledgeAbuse",
        /// A comma-separated list of IDs of labels to include in the `labelInfo` part of
        /// the response.
        include_labels: String = "includeLabels",
        /// Specifies which additional view's permissions to include in the response.
        /// Only `published` is supported.
        include_permissions_for_view: String = "includePermissionsForView",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
    }
}

const LIST: Method = Method {
    id: "drive.files.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("files")],
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
    /// A call of [`Files::list`].
    pub struct List -> FileList [pages files: Vec<File>] {
        /// Specifies a collection of items (files or documents) to which the query
        /// applies. Supported items include:
        ///
        /// - `user`
        /// - `domain`
        /// - `drive`
        /// - `allDrives` Prefer `user` or `drive` to `allDrives` for efficiency. By
        ///   default, corpora is set to `user`. However, this can change depending on
        ///   the filter set through the `q` parameter. For more information, see [File
        ///   organization](https://developers.google.com/workspace/drive/api/guides/about-files#file-organization).
        corpora: String = "corpora",
        /// Deprecated: The source of files to list. Use `corpora` instead.
        #[deprecated]
        corpus: Open<ListCorpus> = "corpus",
        /// ID of the shared drive to search.
        drive_id: String = "driveId",
        /// Whether both My Drive and shared drive items should be included in results.
        ///
        /// The default is `false`.
        include_items_from_all_drives: bool = "includeItemsFromAllDrives",
        /// A comma-separated list of IDs of labels to include in the `labelInfo` part of
        /// the response.
        include_labels: String = "includeLabels",
        /// Specifies which additional view's permissions to include in the response.
        /// Only `published` is supported.
        include_permissions_for_view: String = "includePermissionsForView",
        /// Deprecated: Use `includeItemsFromAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        include_team_drive_items: bool = "includeTeamDriveItems",
        /// A comma-separated list of sort keys. Valid keys are:
        ///
        /// - `createdTime`: When the file was created. Avoid using this key for queries
        ///   on large item collections as it might result in timeouts or other issues.
        ///   For time-related sorting on large item collections, use `modifiedTime desc`
        ///   instead.
        /// - `folder`: The folder ID. This field is sorted using alphabetical ordering.
        /// - `modifiedByMeTime`: The last time the file was modified by the user.
        /// - `modifiedTime`: The last time the file was modified by anyone.
        /// - `name`: The name of the file. This field is sorted using alphabetical
        ///   ordering, so 1, 12, 2, 22.
        /// - `name_natural`: The name of the file. This field is sorted using natural
        ///   sort ordering, so 1, 2, 12, 22.
        /// - `quotaBytesUsed`: The number of storage quota bytes used by the file.
        /// - `recency`: The most recent timestamp from the file's date-time fields.
        /// - `sharedWithMeTime`: When the file was shared with the user, if applicable.
        /// - `starred`: Whether the user has starred the file.
        /// - `viewedByMeTime`: The last time the file was viewed by the user. Each key
        ///   sorts ascending by default, but can be reversed with the `desc` modifier.
        ///   Example usage: `?orderBy=folder,modifiedTime desc,name`.
        order_by: String = "orderBy",
        /// The maximum number of files to return. The service may return fewer than this
        /// value. If unspecified, at most 100 files will be returned for shared drives,
        /// and the entire list of files for non-shared drives. The maximum value is
        /// 1000; values above 1000 will be coerced to 1000.
        ///
        /// The default is `100`. At least `1`. At most `1000`.
        page_size: i32 = "pageSize",
        /// The token for continuing a previous list request on the next page. This
        /// should be set to the value of `nextPageToken` from the previous response.
        page_token: String = "pageToken",
        /// A query for filtering the file results. For supported syntax, see Search for
        /// files and folders (`/workspace/drive/api/guides/search-files`).
        q: String = "q",
        /// A comma-separated list of spaces to query within the corpora. Supported
        /// values are `drive` and `appDataFolder`. For more information, see [File
        /// organization](https://developers.google.com/workspace/drive/api/guides/about-files#file-organization).
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

const LIST_LABELS: Method = Method {
    id: "drive.files.listLabels",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/listLabels"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::list_labels`].
    pub struct ListLabels -> LabelList [pages labels: Vec<Label>] {
        /// The maximum number of labels to return per page. When not set, defaults
        /// to 100.
        ///
        /// The default is `100`. At least `1`. At most `100`.
        max_results: i32 = "maxResults",
        /// The token for continuing a previous list request on the next page. This
        /// should be set to the value of `nextPageToken` from the previous response.
        page_token: String = "pageToken",
    }
}

const MODIFY_LABELS: Method = Method {
    id: "drive.files.modifyLabels",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/modifyLabels"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::DRIVE_METADATA],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::modify_labels`].
    pub struct ModifyLabels -> ModifyLabelsResponse {}
}

const UPDATE: Method = Method {
    id: "drive.files.update",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("files/"), Segment::Value("fileId")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
        scopes::DRIVE_FILE,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_SCRIPTS,
    ],
    default_scope: Some(scopes::DRIVE),
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/drive/v3/files/"),
            Segment::Value("fileId"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/drive/v3/files/"),
            Segment::Value("fileId"),
        ],
        accept: &["*/*"],
        max_size: Some(5_497_558_138_880),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::update`].
    pub struct Update -> File [upload] {
        /// A comma-separated list of parent IDs to add.
        add_parents: String = "addParents",
        /// Deprecated: Adding files to multiple folders is no longer supported. Use
        /// shortcuts instead.
        ///
        /// The default is `false`.
        #[deprecated]
        enforce_single_parent: bool = "enforceSingleParent",
        /// A comma-separated list of IDs of labels to include in the `labelInfo` part of
        /// the response.
        include_labels: String = "includeLabels",
        /// Specifies which additional view's permissions to include in the response.
        /// Only `published` is supported.
        include_permissions_for_view: String = "includePermissionsForView",
        /// Whether to set the `keepForever` field in the new head revision. This is only
        /// applicable to files with binary content in Google Drive. Only 200 revisions
        /// for the file can be kept forever. If the limit is reached, try deleting
        /// pinned revisions.
        ///
        /// The default is `false`.
        keep_revision_forever: bool = "keepRevisionForever",
        /// A language hint for OCR processing during image import (ISO 639-1 code).
        ocr_language: String = "ocrLanguage",
        /// A comma-separated list of parent IDs to remove.
        remove_parents: String = "removeParents",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
        /// Whether to use the uploaded content as indexable text.
        ///
        /// The default is `false`.
        use_content_as_indexable_text: bool = "useContentAsIndexableText",
    }
}

const WATCH: Method = Method {
    id: "drive.files.watch",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("files/"), Segment::Value("fileId"), Segment::Text("/watch")],
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
    /// A call of [`Files::watch`].
    pub struct Watch -> Channel {
        /// Whether the user is acknowledging the risk of downloading known malware or
        /// other abusive files. This is only applicable when the `alt` parameter is set
        /// to `media` and the user is the owner of the file or an organizer of the
        /// shared drive in which the file resides.
        ///
        /// The default is `false`.
        acknowledge_abuse: bool = "acknowledgeAbuse",
        /// A comma-separated list of IDs of labels to include in the `labelInfo` part of
        /// the response.
        include_labels: String = "includeLabels",
        /// Specifies which additional view's permissions to include in the response.
        /// Only `published` is supported.
        include_permissions_for_view: String = "includePermissionsForView",
        /// Whether the requesting application supports both My Drives and shared drives.
        ///
        /// The default is `false`.
        supports_all_drives: bool = "supportsAllDrives",
        /// Deprecated: Use `supportsAllDrives` instead.
        ///
        /// The default is `false`.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
    }
}

open_enum! {
    /// Deprecated: The source of files to list. Use `corpora` instead.
    pub enum ListCorpus = "drive.files.list.corpus" {
        /// Files shared to the user's domain.
        Domain = "domain",
        /// Files owned by or shared to the user.
        User = "user",
    }
}
