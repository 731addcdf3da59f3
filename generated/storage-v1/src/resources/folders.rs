//! The resource `folders`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Folder;
use crate::schemas::Folders;
use crate::schemas::GoogleLongrunningOperation;
use crate::scopes;

/// The resource `folders`.
#[derive(Clone, Debug)]
pub struct FoldersResource {
    pub(crate) service: Service,
}

impl FoldersResource {
    /// Permanently deletes a folder. Only applicable to buckets with hierarchical
    /// namespace enabled.
    ///
    /// `DELETE b/{bucket}/folders/{folder}`, method id `storage.folders.delete`.
    ///
    /// - `bucket`: Name of the bucket in which the folder resides.
    /// - `folder`: Name of a folder.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn delete(
        &self,
        bucket: impl Into<String>,
        folder: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("bucket", bucket.into());
        call.path("folder", folder.into());
        Delete { call }
    }

    /// Deletes a folder recursively. Only applicable to buckets with hierarchical
    /// namespace enabled.
    ///
    /// `POST b/{bucket}/folders/{folder}/deleteRecursive`, method id
    /// `storage.folders.deleteRecursive`.
    ///
    /// - `bucket`: Name of the bucket in which the folder resides.
    /// - `folder`: Name of a folder.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn delete_recursive(
        &self,
        bucket: impl Into<String>,
        folder: impl Into<String>,
    ) -> DeleteRecursive {
        let mut call = Call::new(&self.service, &DELETE_RECURSIVE);
        call.path("bucket", bucket.into());
        call.path("folder", folder.into());
        DeleteRecursive { call }
    }

    /// Returns metadata for the specified folder. Only applicable to buckets with
    /// hierarchical namespace enabled.
    ///
    /// `GET b/{bucket}/folders/{folder}`, method id `storage.folders.get`.
    ///
    /// - `bucket`: Name of the bucket in which the folder resides.
    /// - `folder`: Name of a folder.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get(&self, bucket: impl Into<String>, folder: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        call.path("folder", folder.into());
        Get { call }
    }

    /// Creates a new folder. Only applicable to buckets with hierarchical namespace
    /// enabled.
    ///
    /// `POST b/{bucket}/folders`, method id `storage.folders.insert`.
    ///
    /// - `bucket`: Name of the bucket in which the folder resides.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn insert(&self, bucket: impl Into<String>, request: Folder) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of folders matching the criteria. Only applicable to buckets
    /// with hierarchical namespace enabled.
    ///
    /// `GET b/{bucket}/folders`, method id `storage.folders.list`.
    ///
    /// - `bucket`: Name of the bucket in which to look for folders.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn list(&self, bucket: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("bucket", bucket.into());
        List { call }
    }

    /// Renames a source folder to a destination folder. Only applicable to buckets with
    /// hierarchical namespace enabled.
    ///
    /// `POST b/{bucket}/folders/{sourceFolder}/renameTo/folders/{destinationFolder}`,
    /// method id `storage.folders.rename`.
    ///
    /// - `bucket`: Name of the bucket in which the folders are in.
    /// - `source_folder`: Name of the source folder.
    /// - `destination_folder`: Name of the destination folder.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn rename(
        &self,
        bucket: impl Into<String>,
        source_folder: impl Into<String>,
        destination_folder: impl Into<String>,
    ) -> Rename {
        let mut call = Call::new(&self.service, &RENAME);
        call.path("bucket", bucket.into());
        call.path("sourceFolder", source_folder.into());
        call.path("destinationFolder", destination_folder.into());
        Rename { call }
    }
}

const DELETE: Method = Method {
    id: "storage.folders.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/folders/"),
        Segment::Value("folder"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FoldersResource::delete`].
    pub struct Delete -> () {
        /// If set, only deletes the folder if its metageneration matches this value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// If set, only deletes the folder if its metageneration does not match this
        /// value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
    }
}

const DELETE_RECURSIVE: Method = Method {
    id: "storage.folders.deleteRecursive",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/folders/"),
        Segment::Value("folder"),
        Segment::Text("/deleteRecursive"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FoldersResource::delete_recursive`].
    pub struct DeleteRecursive -> GoogleLongrunningOperation
    [poller crate::operations::OPERATION] {
        /// If set, only deletes the folder if its metageneration matches this value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// If set, only deletes the folder if its metageneration does not match this
        /// value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
    }
}

const GET: Method = Method {
    id: "storage.folders.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/folders/"),
        Segment::Value("folder"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FoldersResource::get`].
    pub struct Get -> Folder {
        /// Makes the return of the folder metadata conditional on whether the folder's
        /// current metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the return of the folder metadata conditional on whether the folder's
        /// current metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
    }
}

const INSERT: Method = Method {
    id: "storage.folders.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/folders")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FoldersResource::insert`].
    pub struct Insert -> Folder {
        /// If true, any parent folder which doesn't exist will be created automatically.
        recursive: bool = "recursive",
    }
}

const LIST: Method = Method {
    id: "storage.folders.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/folders")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FoldersResource::list`].
    pub struct List -> Folders [pages items: Vec<Folder>] {
        /// Returns results in a directory-like mode. The only supported value is '/'. If
        /// set, items will only contain folders that either exactly match the prefix, or
        /// are one level below the prefix.
        delimiter: String = "delimiter",
        /// Filter results to folders whose names are lexicographically before endOffset.
        /// If startOffset is also set, the folders listed will have names between
        /// startOffset (inclusive) and endOffset (exclusive).
        end_offset: String = "endOffset",
        /// Maximum number of items to return in a single page of responses.
        ///
        /// At least `0`.
        page_size: i32 = "pageSize",
        /// A previously-returned page token representing part of the larger set of
        /// results to view.
        page_token: String = "pageToken",
        /// Filter results to folders whose paths begin with this prefix. If set, the
        /// value must either be an empty string or end with a '/'.
        prefix: String = "prefix",
        /// Filter results to folders whose names are lexicographically equal to or after
        /// startOffset. If endOffset is also set, the folders listed will have names
        /// between startOffset (inclusive) and endOffset (exclusive).
        start_offset: String = "startOffset",
    }
}

const RENAME: Method = Method {
    id: "storage.folders.rename",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/folders/"),
        Segment::Value("sourceFolder"),
        Segment::Text("/renameTo/folders/"),
        Segment::Value("destinationFolder"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`FoldersResource::rename`].
    pub struct Rename -> GoogleLongrunningOperation
    [poller crate::operations::OPERATION] {
        /// Makes the operation conditional on whether the source object's current
        /// metageneration matches the given value.
        if_source_metageneration_match: i64 = "ifSourceMetagenerationMatch",
        /// Makes the operation conditional on whether the source object's current
        /// metageneration does not match the given value.
        if_source_metageneration_not_match: i64 = "ifSourceMetagenerationNotMatch",
    }
}
