//! The schema `File`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ClientEncryptionDetails;
use super::ContentRestriction;
use super::DownloadRestrictionsMetadata;
use super::Label;
use super::Permission;
use super::User;

record! {
    /// The metadata for a file. Some resource methods (such as `files.update`) require a
    /// `fileId`. Use the `files.list` method to retrieve the ID for a file.
    pub struct File = "File" {
        /// A collection of arbitrary key-value pairs which are private to the requesting
        /// app. Entries with null values are cleared in update and copy requests. These
        /// properties can only be retrieved using an authenticated request. An
        /// authenticated request uses an access token obtained with a OAuth 2 client ID.
        /// You cannot use an API key to retrieve private properties.
        pub app_properties: Option<BTreeMap<String, String>> = "appProperties",
        /// Output only. Capabilities the current user has on this file. Each capability
        /// corresponds to a fine-grained action that a user may take. For more
        /// information, see [Understand file
        /// capabilities](https://developers.google.com/workspace/drive/api/guides/manage-sharing#capabilities).
        pub capabilities: Option<Box<FileCapabilities>> = "capabilities",
        /// Client Side Encryption related details. Contains details about the encryption
        /// state of the file and details regarding the encryption mechanism that clients
        /// need to use when decrypting the contents of this item. This will only be
        /// present on files and not on folders or shortcuts.
        pub client_encryption_details: Option<Box<ClientEncryptionDetails>> =
            "clientEncryptionDetails",
        /// Additional information about the content of the file. These fields are never
        /// populated in responses.
        pub content_hints: Option<Box<FileContentHints>> = "contentHints",
        /// Restrictions for accessing the content of the file. Only populated if such a
        /// restriction exists.
        pub content_restrictions: Option<Vec<ContentRestriction>> =
            "contentRestrictions",
        /// Whether the options to copy, print, or download this file should be disabled
        /// for readers and commenters.
        pub copy_requires_writer_permission: Option<bool> =
            "copyRequiresWriterPermission",
        /// The time at which the file was created (RFC 3339 date-time).
        pub created_time: Option<Timestamp> = "createdTime",
        /// A short description of the file.
        pub description: Option<String> = "description",
        /// Download restrictions applied on the file.
        pub download_restrictions: Option<Box<DownloadRestrictionsMetadata>> =
            "downloadRestrictions",
        /// Output only. ID of the shared drive the file resides in. Only populated for
        /// items in shared drives.
        pub drive_id: Option<String> = "driveId",
        /// Output only. Whether the file has been explicitly trashed, as opposed to
        /// recursively trashed from a parent folder.
        pub explicitly_trashed: Option<bool> = "explicitlyTrashed",
        /// Output only. Links for exporting Docs Editors files to specific formats.
        pub export_links: Option<BTreeMap<String, String>> = "exportLinks",
        /// Output only. The final component of `fullFileExtension`. This is only
        /// available for files with binary content in Google Drive.
        pub file_extension: Option<String> = "fileExtension",
        /// The color for a folder or a shortcut to a folder as an RGB hex string. The
        /// supported colors are published in the `folderColorPalette` field of the
        /// `about` (`/workspace/drive/api/reference/rest/v3/about`) resource. If an
        /// unsupported color is specified, the closest color in the palette is used
        /// instead.
        pub folder_color_rgb: Option<String> = "folderColorRgb",
        /// Output only. The full file extension extracted from the `name` field. May
        /// contain multiple concatenated extensions, such as "tar.gz". This is only
        /// available for files with binary content in Google Drive. This is
        /// automatically updated when the `name` field changes, however it's not cleared
        /// if the new name doesn't contain a valid extension.
        pub full_file_extension: Option<String> = "fullFileExtension",
        /// Output only. Whether there are permissions directly on this file. This field
        /// is only populated for items in shared drives.
        pub has_augmented_permissions: Option<bool> = "hasAugmentedPermissions",
        /// Output only. Whether this file has a thumbnail. This doesn't indicate whether
        /// the requesting app has access to the thumbnail. To check access, look for the
        /// presence of the thumbnailLink field.
        pub has_thumbnail: Option<bool> = "hasThumbnail",
        /// Output only. The ID of the file's head revision. This is currently only
        /// available for files with binary content in Google Drive.
        pub head_revision_id: Option<String> = "headRevisionId",
        /// Output only. A static, unauthenticated link to the file's icon.
        pub icon_link: Option<String> = "iconLink",
        /// The ID of the file.
        pub id: Option<String> = "id",
        /// Output only. Additional metadata about image media, if available.
        pub image_media_metadata: Option<Box<FileImageMediaMetadata>> =
            "imageMediaMetadata",
        /// Whether this file has inherited permissions disabled. Inherited permissions
        /// are enabled by default.
        pub inherited_permissions_disabled: Option<bool> =
            "inheritedPermissionsDisabled",
        /// Output only. Whether the file was created or opened by the requesting app.
        pub is_app_authorized: Option<bool> = "isAppAuthorized",
        /// Output only. Identifies what kind of resource this is. Value: the fixed
        /// string `"drive#file"`.
        ///
        /// The default is `drive#file`.
        pub kind: Option<String> = "kind",
        /// Label information on the file.
        pub label_info: Option<Box<FileLabelInfo>> = "labelInfo",
        /// Output only. The last user to modify the file. This field is only populated
        /// when the last modification was performed by a signed-in user.
        pub last_modifying_user: Option<Box<User>> = "lastModifyingUser",
        /// Contains details about the link URLs that clients are using to refer to this
        /// item.
        pub link_share_metadata: Option<Box<FileLinkShareMetadata>> =
            "linkShareMetadata",
        /// Output only. The MD5 checksum for the content of the file. This is only
        /// applicable to files with binary content in Google Drive.
        pub md5_checksum: Option<String> = "md5Checksum",
        /// The MIME type of the file. Google Drive attempts to automatically detect an
        /// appropriate value from uploaded content, if no value is provided. The value
        /// cannot be changed unless a new revision is uploaded. If a file is created
        /// with a Google Doc MIME type, the uploaded content is imported, if possible.
        /// The supported import formats are published in the `about`
        /// (`/workspace/drive/api/reference/rest/v3/about`) resource.
        pub mime_type: Option<String> = "mimeType",
        /// Output only. Whether the file has been modified by this user.
        pub modified_by_me: Option<bool> = "modifiedByMe",
        /// The last time the file was modified by the user (RFC 3339 date-time).
        pub modified_by_me_time: Option<Timestamp> = "modifiedByMeTime",
        /// he last time the file was modified by anyone (RFC 3339 date-time). Note that
        /// setting modifiedTime will also update modifiedByMeTime for the user.
        pub modified_time: Option<Timestamp> = "modifiedTime",
        /// The name of the file. This isn't necessarily unique within a folder. Note
        /// that for immutable items such as the top-level folders of shared drives, the
        /// My Drive root folder, and the Application Data folder, the name is constant.
        pub name: Option<String> = "name",
        /// The original filename of the uploaded content if available, or else the
        /// original value of the `name` field. This is only available for files with
        /// binary content in Google Drive.
        pub original_filename: Option<String> = "originalFilename",
        /// Output only. Whether the user owns the file. Not populated for items in
        /// shared drives.
        pub owned_by_me: Option<bool> = "ownedByMe",
        /// Output only. The owner of this file. Only certain legacy files may have more
        /// than one owner. This field isn't populated for items in shared drives.
        pub owners: Option<Vec<User>> = "owners",
        /// The ID of the parent folder containing the file. A file can only have one
        /// parent folder; specifying multiple parents isn't supported. If not specified
        /// as part of a create request, the file is placed directly in the user's My
        /// Drive folder. If not specified as part of a copy request, the file inherits
        /// any discoverable parent of the source file. Update requests must use the
        /// `addParents` and `removeParents` parameters to modify the parents list.
        pub parents: Option<Vec<String>> = "parents",
        /// Output only. List of permission IDs for users with access to this file.
        pub permission_ids: Option<Vec<String>> = "permissionIds",
        /// Output only. The full list of permissions for the file. This is only
        /// available if the requesting user can share the file. Not populated for items
        /// in shared drives.
        pub permissions: Option<Vec<Permission>> = "permissions",
        /// A collection of arbitrary key-value pairs which are visible to all apps.
        /// Entries with null values are cleared in update and copy requests.
        pub properties: Option<BTreeMap<String, String>> = "properties",
        /// Output only. The number of storage quota bytes used by the file. This
        /// includes the head revision as well as previous revisions with `keepForever`
        /// enabled.
        pub quota_bytes_used: Option<i64> = "quotaBytesUsed",
        /// Output only. A key needed to access the item via a shared link.
        pub resource_key: Option<String> = "resourceKey",
        /// Output only. The SHA1 checksum associated with this file, if available. This
        /// field is only populated for files with content stored in Google Drive; it's
        /// not populated for Docs Editors or shortcut files.
        pub sha1_checksum: Option<String> = "sha1Checksum",
        /// Output only. The SHA256 checksum associated with this file, if available.
        /// This field is only populated for files with content stored in Google Drive;
        /// it's not populated for Docs Editors or shortcut files.
        pub sha256_checksum: Option<String> = "sha256Checksum",
        /// Output only. Whether the file has been shared. Not populated for items in
        /// shared drives.
        pub shared: Option<bool> = "shared",
        /// The time at which the file was shared with the user, if applicable (RFC 3339
        /// date-time).
        pub shared_with_me_time: Option<Timestamp> = "sharedWithMeTime",
        /// Output only. The user who shared the file with the requesting user, if
        /// applicable.
        pub sharing_user: Option<Box<User>> = "sharingUser",
        /// Information about a shortcut file.
        pub shortcut_details: Option<Box<FileShortcutDetails>> = "shortcutDetails",
        /// Output only. Size in bytes of blobs and Google Workspace editor files. Won't
        /// be populated for files that have no size, like shortcuts and folders.
        pub size: Option<i64> = "size",
        /// Output only. The list of spaces which contain the file. The currently
        /// supported values are `drive`, `appDataFolder`, and `photos`.
        pub spaces: Option<Vec<String>> = "spaces",
        /// Whether the user has starred the file.
        pub starred: Option<bool> = "starred",
        /// Deprecated: Output only. Use `driveId` instead.
        #[deprecated]
        pub team_drive_id: Option<String> = "teamDriveId",
        /// Output only. A short-lived link to the file's thumbnail, if available.
        /// Typically lasts on the order of hours. Not intended for direct usage on web
        /// applications due to [Cross-Origin Resource Sharing
        /// (CORS)](https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) policies.
        /// Consider using a proxy server. Only populated when the requesting app can
        /// access the file's content. If the file isn't shared publicly, the URL
        /// returned in `files.thumbnailLink` must be fetched using a credentialed
        /// request.
        pub thumbnail_link: Option<String> = "thumbnailLink",
        /// Output only. The thumbnail version for use in thumbnail cache invalidation.
        pub thumbnail_version: Option<i64> = "thumbnailVersion",
        /// Whether the file has been trashed, either explicitly or from a trashed parent
        /// folder. Only the owner may trash a file, but other users can still access the
        /// file in the owner's trash until it's permanently deleted.
        pub trashed: Option<bool> = "trashed",
        /// The time that the item was trashed (RFC 3339 date-time). Only populated for
        /// items in shared drives.
        pub trashed_time: Option<Timestamp> = "trashedTime",
        /// Output only. If the file has been explicitly trashed, the user who trashed
        /// it. Only populated for items in shared drives.
        pub trashing_user: Option<Box<User>> = "trashingUser",
        /// Output only. A monotonically increasing version number for the file. This
        /// reflects every change made to the file on the server, even those not visible
        /// to the user.
        pub version: Option<i64> = "version",
        /// Output only. Additional metadata about video media. This may not be available
        /// immediately upon upload.
        pub video_media_metadata: Option<Box<FileVideoMediaMetadata>> =
            "videoMediaMetadata",
        /// Output only. Whether the file has been viewed by this user.
        pub viewed_by_me: Option<bool> = "viewedByMe",
        /// The last time the file was viewed by the user (RFC 3339 date-time).
        pub viewed_by_me_time: Option<Timestamp> = "viewedByMeTime",
        /// Deprecated: Use `copyRequiresWriterPermission` instead.
        #[deprecated]
        pub viewers_can_copy_content: Option<bool> = "viewersCanCopyContent",
        /// Output only. A link for downloading the content of the file in a browser.
        /// This is only available for files with binary content in Google Drive.
        pub web_content_link: Option<String> = "webContentLink",
        /// Output only. A link for opening the file in a relevant Google editor or
        /// viewer in a browser.
        pub web_view_link: Option<String> = "webViewLink",
        /// Whether users with only `writer` permission can modify the file's
        /// permissions. Not populated for items in shared drives.
        pub writers_can_share: Option<bool> = "writersCanShare",
    }
}

record! {
    /// Output only. Capabilities the current user has on this file. Each capability
    /// corresponds to a fine-grained action that a user may take. For more information,
    /// see [Understand file
    /// capabilities](https://developers.google.com/workspace/drive/api/guides/manage-sharing#capabilities).
    pub struct FileCapabilities = "File.capabilities" {
        /// Output only. Whether the current user is the pending owner of the file. Not
        /// populated for shared drive files.
        pub can_accept_ownership: Option<bool> = "canAcceptOwnership",
        /// Whether the current user can access this file via Gen AI features. For more
        /// information, see [Drive MCP file
        /// eligibility](https://developers.google.com/workspace/drive/api/guides/drive-mcp-server-file-eligibility).
        pub can_access_via_gen_ai: Option<bool> = "canAccessViaGenAi",
        /// Output only. Whether the current user can add children to this folder. This
        /// is always `false` when the item isn't a folder.
        pub can_add_children: Option<bool> = "canAddChildren",
        /// Output only. Whether the current user can add a folder from another drive
        /// (different shared drive or My Drive) to this folder. This is `false` when the
        /// item isn't a folder. Only populated for items in shared drives.
        pub can_add_folder_from_another_drive: Option<bool> =
            "canAddFolderFromAnotherDrive",
        /// Output only. Whether the current user can add a parent for the item without
        /// removing an existing parent in the same request. Not populated for shared
        /// drive files.
        pub can_add_my_drive_parent: Option<bool> = "canAddMyDriveParent",
        /// Output only. Whether the current user can change the
        /// `copyRequiresWriterPermission` restriction of this file.
        pub can_change_copy_requires_writer_permission: Option<bool> =
            "canChangeCopyRequiresWriterPermission",
        /// Output only. Whether the current user can change the owner or
        /// organizer-applied download restrictions of the file.
        pub can_change_item_download_restriction: Option<bool> =
            "canChangeItemDownloadRestriction",
        /// Output only. Whether the current user can change the `securityUpdateEnabled`
        /// field on link share metadata.
        pub can_change_security_update_enabled: Option<bool> =
            "canChangeSecurityUpdateEnabled",
        /// Deprecated: Output only.
        #[deprecated]
        pub can_change_viewers_can_copy_content: Option<bool> =
            "canChangeViewersCanCopyContent",
        /// Output only. Whether the current user can comment on this file.
        pub can_comment: Option<bool> = "canComment",
        /// Output only. Whether the current user can copy this file. For an item in a
        /// shared drive, whether the current user can copy non-folder descendants of
        /// this item, or this item if it's not a folder.
        pub can_copy: Option<bool> = "canCopy",
        /// Output only. Whether the current user can delete this file.
        pub can_delete: Option<bool> = "canDelete",
        /// Output only. Whether the current user can delete children of this folder.
        /// This is `false` when the item isn't a folder. Only populated for items in
        /// shared drives.
        pub can_delete_children: Option<bool> = "canDeleteChildren",
        /// Whether a user can disable inherited permissions.
        pub can_disable_inherited_permissions: Option<bool> =
            "canDisableInheritedPermissions",
        /// Output only. Whether the current user can download this file.
        pub can_download: Option<bool> = "canDownload",
        /// Output only. Whether the current user can edit this file. Other factors may
        /// limit the type of changes a user can make to a file. For example, see
        /// `canChangeCopyRequiresWriterPermission` or `canModifyContent`.
        pub can_edit: Option<bool> = "canEdit",
        /// Whether a user can re-enable inherited permissions.
        pub can_enable_inherited_permissions: Option<bool> =
            "canEnableInheritedPermissions",
        /// Output only. Whether the current user can list the children of this folder.
        /// This is always `false` when the item isn't a folder.
        pub can_list_children: Option<bool> = "canListChildren",
        /// Output only. Whether the current user can modify the content of this file.
        pub can_modify_content: Option<bool> = "canModifyContent",
        /// Deprecated: Output only. Use one of `canModifyEditorContentRestriction`,
        /// `canModifyOwnerContentRestriction`, or `canRemoveContentRestriction`.
        #[deprecated]
        pub can_modify_content_restriction: Option<bool> = "canModifyContentRestriction",
        /// Output only. Whether the current user can add or modify content restrictions
        /// on the file which are editor restricted.
        pub can_modify_editor_content_restriction: Option<bool> =
            "canModifyEditorContentRestriction",
        /// Output only. Whether the current user can modify the labels on the file.
        pub can_modify_labels: Option<bool> = "canModifyLabels",
        /// Output only. Whether the current user can add or modify content restrictions
        /// which are owner restricted.
        pub can_modify_owner_content_restriction: Option<bool> =
            "canModifyOwnerContentRestriction",
        /// Output only. Whether the current user can move children of this folder
        /// outside of the shared drive. This is `false` when the item isn't a folder.
        /// Only populated for items in shared drives.
        pub can_move_children_out_of_drive: Option<bool> = "canMoveChildrenOutOfDrive",
        /// Deprecated: Output only. Use `canMoveChildrenOutOfDrive` instead.
        #[deprecated]
        pub can_move_children_out_of_team_drive: Option<bool> =
            "canMoveChildrenOutOfTeamDrive",
        /// Output only. Whether the current user can move children of this folder within
        /// this drive. This is `false` when the item isn't a folder. Note that a request
        /// to move the child may still fail depending on the current user's access to
        /// the child and to the destination folder.
        pub can_move_children_within_drive: Option<bool> = "canMoveChildrenWithinDrive",
        /// Deprecated: Output only. Use `canMoveChildrenWithinDrive` instead.
        #[deprecated]
        pub can_move_children_within_team_drive: Option<bool> =
            "canMoveChildrenWithinTeamDrive",
        /// Deprecated: Output only. Use `canMoveItemOutOfDrive` instead.
        #[deprecated]
        pub can_move_item_into_team_drive: Option<bool> = "canMoveItemIntoTeamDrive",
        /// Output only. Whether the current user can move this item outside of this
        /// drive by changing its parent. Note that a request to change the parent of the
        /// item may still fail depending on the new parent that's being added.
        pub can_move_item_out_of_drive: Option<bool> = "canMoveItemOutOfDrive",
        /// Deprecated: Output only. Use `canMoveItemOutOfDrive` instead.
        #[deprecated]
        pub can_move_item_out_of_team_drive: Option<bool> = "canMoveItemOutOfTeamDrive",
        /// Output only. Whether the current user can move this item within this drive.
        /// Note that a request to change the parent of the item may still fail depending
        /// on the new parent that's being added and the parent that is being removed.
        pub can_move_item_within_drive: Option<bool> = "canMoveItemWithinDrive",
        /// Deprecated: Output only. Use `canMoveItemWithinDrive` instead.
        #[deprecated]
        pub can_move_item_within_team_drive: Option<bool> = "canMoveItemWithinTeamDrive",
        /// Deprecated: Output only. Use `canMoveItemWithinDrive` or
        /// `canMoveItemOutOfDrive` instead.
        #[deprecated]
        pub can_move_team_drive_item: Option<bool> = "canMoveTeamDriveItem",
        /// Output only. Whether the current user can read the shared drive to which this
        /// file belongs. Only populated for items in shared drives.
        pub can_read_drive: Option<bool> = "canReadDrive",
        /// Output only. Whether the current user can read the labels on the file.
        pub can_read_labels: Option<bool> = "canReadLabels",
        /// Output only. Whether the current user can read the revisions resource of this
        /// file. For a shared drive item, whether revisions of non-folder descendants of
        /// this item, or this item if it's not a folder, can be read.
        pub can_read_revisions: Option<bool> = "canReadRevisions",
        /// Deprecated: Output only. Use `canReadDrive` instead.
        #[deprecated]
        pub can_read_team_drive: Option<bool> = "canReadTeamDrive",
        /// Output only. Whether the current user can remove children from this folder.
        /// This is always `false` when the item isn't a folder. For a folder in a shared
        /// drive, use `canDeleteChildren` or `canTrashChildren` instead.
        pub can_remove_children: Option<bool> = "canRemoveChildren",
        /// Output only. Whether there's a content restriction on the file that can be
        /// removed by the current user.
        pub can_remove_content_restriction: Option<bool> = "canRemoveContentRestriction",
        /// Output only. Whether the current user can remove a parent from the item
        /// without adding another parent in the same request. Not populated for shared
        /// drive files.
        pub can_remove_my_drive_parent: Option<bool> = "canRemoveMyDriveParent",
        /// Output only. Whether the current user can rename this file.
        pub can_rename: Option<bool> = "canRename",
        /// Output only. Whether the current user can modify the sharing settings for
        /// this file.
        pub can_share: Option<bool> = "canShare",
        /// Whether the current user can start an approval on the file.
        pub can_start_approval: Option<bool> = "canStartApproval",
        /// Output only. Whether the current user can move this file to trash.
        pub can_trash: Option<bool> = "canTrash",
        /// Output only. Whether the current user can trash children of this folder. This
        /// is `false` when the item isn't a folder. Only populated for items in shared
        /// drives.
        pub can_trash_children: Option<bool> = "canTrashChildren",
        /// Output only. Whether the current user can restore this file from trash.
        pub can_untrash: Option<bool> = "canUntrash",
    }
}

record! {
    /// Additional information about the content of the file. These fields are never
    /// populated in responses.
    pub struct FileContentHints = "File.contentHints" {
        /// Text to be indexed for the file to improve fullText queries. This is limited
        /// to 128 KB in length and may contain HTML elements.
        pub indexable_text: Option<String> = "indexableText",
        /// A thumbnail for the file. This will only be used if Google Drive cannot
        /// generate a standard thumbnail.
        pub thumbnail: Option<Box<FileContentHintsThumbnail>> = "thumbnail",
    }
}

record! {
    /// A thumbnail for the file. This will only be used if Google Drive cannot generate
    /// a standard thumbnail.
    pub struct FileContentHintsThumbnail = "File.contentHints.thumbnail" {
        /// The thumbnail data encoded with URL-safe Base64 ([RFC 4648 section
        /// 5](https://datatracker.ietf.org/doc/html/rfc4648#section-5)).
        pub image: Option<Bytes> = "image",
        /// The MIME type of the thumbnail.
        pub mime_type: Option<String> = "mimeType",
    }
}

record! {
    /// Output only. Additional metadata about image media, if available.
    pub struct FileImageMediaMetadata = "File.imageMediaMetadata" {
        /// Output only. The aperture used to create the photo (f-number).
        pub aperture: Option<f64> = "aperture",
        /// Output only. The make of the camera used to create the photo.
        pub camera_make: Option<String> = "cameraMake",
        /// Output only. The model of the camera used to create the photo.
        pub camera_model: Option<String> = "cameraModel",
        /// Output only. The color space of the photo.
        pub color_space: Option<String> = "colorSpace",
        /// Output only. The exposure bias of the photo (APEX value).
        pub exposure_bias: Option<f64> = "exposureBias",
        /// Output only. The exposure mode used to create the photo.
        pub exposure_mode: Option<String> = "exposureMode",
        /// Output only. The length of the exposure, in seconds.
        pub exposure_time: Option<f64> = "exposureTime",
        /// Output only. Whether a flash was used to create the photo.
        pub flash_used: Option<bool> = "flashUsed",
        /// Output only. The focal length used to create the photo, in millimeters.
        pub focal_length: Option<f64> = "focalLength",
        /// Output only. The height of the image in pixels.
        pub height: Option<i32> = "height",
        /// Output only. The ISO speed used to create the photo.
        pub iso_speed: Option<i32> = "isoSpeed",
        /// Output only. The lens used to create the photo.
        pub lens: Option<String> = "lens",
        /// Output only. Geographic location information stored in the image.
        pub location: Option<Box<FileImageMediaMetadataLocation>> = "location",
        /// Output only. The smallest f-number of the lens at the focal length used to
        /// create the photo (APEX value).
        pub max_aperture_value: Option<f64> = "maxApertureValue",
        /// Output only. The metering mode used to create the photo.
        pub metering_mode: Option<String> = "meteringMode",
        /// Output only. The number of clockwise 90 degree rotations applied from the
        /// image's original orientation.
        pub rotation: Option<i32> = "rotation",
        /// Output only. The type of sensor used to create the photo.
        pub sensor: Option<String> = "sensor",
        /// Output only. The distance to the subject of the photo, in meters.
        pub subject_distance: Option<i32> = "subjectDistance",
        /// Output only. The date and time the photo was taken (EXIF DateTime).
        pub time: Option<String> = "time",
        /// Output only. The white balance mode used to create the photo.
        pub white_balance: Option<String> = "whiteBalance",
        /// Output only. The width of the image in pixels.
        pub width: Option<i32> = "width",
    }
}

record! {
    /// Output only. Geographic location information stored in the image.
    pub struct FileImageMediaMetadataLocation = "File.imageMediaMetadata.location" {
        /// Output only. The altitude stored in the image.
        pub altitude: Option<f64> = "altitude",
        /// Output only. The latitude stored in the image.
        pub latitude: Option<f64> = "latitude",
        /// Output only. The longitude stored in the image.
        pub longitude: Option<f64> = "longitude",
    }
}

record! {
    /// Label information on the file.
    pub struct FileLabelInfo = "File.labelInfo" {
        /// Output only. The set of labels on the file as requested by the label IDs in
        /// the `includeLabels` parameter. By default, no labels are returned.
        pub labels: Option<Vec<Label>> = "labels",
    }
}

record! {
    /// Contains details about the link URLs that clients are using to refer to this
    /// item.
    pub struct FileLinkShareMetadata = "File.linkShareMetadata" {
        /// Output only. Whether the file is eligible for security update.
        pub security_update_eligible: Option<bool> = "securityUpdateEligible",
        /// Output only. Whether the security update is enabled for this file.
        pub security_update_enabled: Option<bool> = "securityUpdateEnabled",
    }
}

record! {
    /// Information about a shortcut file.
    pub struct FileShortcutDetails = "File.shortcutDetails" {
        /// The ID of the file that this shortcut points to. Can only be set on
        /// `files.create` requests.
        pub target_id: Option<String> = "targetId",
        /// Output only. The MIME type of the file that this shortcut points to. The
        /// value of this field is a snapshot of the target's MIME type, captured when
        /// the shortcut is created.
        pub target_mime_type: Option<String> = "targetMimeType",
        /// Output only. The `resourceKey` for the target file.
        pub target_resource_key: Option<String> = "targetResourceKey",
    }
}

record! {
    /// Output only. Additional metadata about video media. This may not be available
    /// immediately upon upload.
    pub struct FileVideoMediaMetadata = "File.videoMediaMetadata" {
        /// Output only. The duration of the video in milliseconds.
        pub duration_millis: Option<i64> = "durationMillis",
        /// Output only. The height of the video in pixels.
        pub height: Option<i32> = "height",
        /// Output only. The width of the video in pixels.
        pub width: Option<i32> = "width",
    }
}
