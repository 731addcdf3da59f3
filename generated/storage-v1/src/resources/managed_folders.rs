//! The resource `managedFolders`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ManagedFolder;
use crate::schemas::ManagedFolders;
use crate::schemas::Policy;
use crate::schemas::TestIamPermissionsResponse;
use crate::scopes;

/// The resource `managedFolders`.
#[derive(Clone, Debug)]
pub struct ManagedFoldersResource {
    pub(crate) service: Service,
}

impl ManagedFoldersResource {
    /// Permanently deletes a managed folder.
    ///
    /// `DELETE b/{bucket}/managedFolders/{managedFolder}`, method id
    /// `storage.managedFolders.delete`.
    ///
    /// - `bucket`: Name of the bucket containing the managed folder.
    /// - `managed_folder`: The managed folder name/path.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn delete(
        &self,
        bucket: impl Into<String>,
        managed_folder: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("bucket", bucket.into());
        call.path("managedFolder", managed_folder.into());
        Delete { call }
    }

    /// Returns metadata of the specified managed folder.
    ///
    /// `GET b/{bucket}/managedFolders/{managedFolder}`, method id
    /// `storage.managedFolders.get`.
    ///
    /// - `bucket`: Name of the bucket containing the managed folder.
    /// - `managed_folder`: The managed folder name/path.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get(
        &self,
        bucket: impl Into<String>,
        managed_folder: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        call.path("managedFolder", managed_folder.into());
        Get { call }
    }

    /// Returns an IAM policy for the specified managed folder.
    ///
    /// `GET b/{bucket}/managedFolders/{managedFolder}/iam`, method id
    /// `storage.managedFolders.getIamPolicy`.
    ///
    /// - `bucket`: Name of the bucket containing the managed folder.
    /// - `managed_folder`: The managed folder name/path.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get_iam_policy(
        &self,
        bucket: impl Into<String>,
        managed_folder: impl Into<String>,
    ) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("bucket", bucket.into());
        call.path("managedFolder", managed_folder.into());
        GetIamPolicy { call }
    }

    /// Creates a new managed folder.
    ///
    /// `POST b/{bucket}/managedFolders`, method id `storage.managedFolders.insert`.
    ///
    /// - `bucket`: Name of the bucket containing the managed folder.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn insert(&self, bucket: impl Into<String>, request: ManagedFolder) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.body(request);
        Insert { call }
    }

    /// Lists managed folders in the given bucket.
    ///
    /// `GET b/{bucket}/managedFolders`, method id `storage.managedFolders.list`.
    ///
    /// - `bucket`: Name of the bucket containing the managed folder.
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

    /// Updates an IAM policy for the specified managed folder.
    ///
    /// `PUT b/{bucket}/managedFolders/{managedFolder}/iam`, method id
    /// `storage.managedFolders.setIamPolicy`.
    ///
    /// - `bucket`: Name of the bucket containing the managed folder.
    /// - `managed_folder`: The managed folder name/path.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn set_iam_policy(
        &self,
        bucket: impl Into<String>,
        managed_folder: impl Into<String>,
        request: Policy,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("bucket", bucket.into());
        call.path("managedFolder", managed_folder.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Tests a set of permissions on the given managed folder to see which, if any, are
    /// held by the caller.
    ///
    /// `GET b/{bucket}/managedFolders/{managedFolder}/iam/testPermissions`, method id
    /// `storage.managedFolders.testIamPermissions`.
    ///
    /// - `bucket`: Name of the bucket containing the managed folder.
    /// - `managed_folder`: The managed folder name/path.
    /// - `permissions`: Permissions to test.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn test_iam_permissions(
        &self,
        bucket: impl Into<String>,
        managed_folder: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("bucket", bucket.into());
        call.path("managedFolder", managed_folder.into());
        for value in permissions {
            call.query_add("permissions", value.into());
        }
        TestIamPermissions { call }
    }

    /// Updates a managed folder using patch semantics.
    ///
    /// `PATCH b/{bucket}/managedFolders/{managedFolder}`, method id
    /// `storage.managedFolders.update`.
    ///
    /// - `bucket`: The name of the bucket containing the managed folder.
    /// - `managed_folder`: The name of the managed folder.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn update(
        &self,
        bucket: impl Into<String>,
        managed_folder: impl Into<String>,
        request: ManagedFolder,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("bucket", bucket.into());
        call.path("managedFolder", managed_folder.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "storage.managedFolders.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/managedFolders/"),
        Segment::Value("managedFolder"),
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
    /// A call of [`ManagedFoldersResource::delete`].
    pub struct Delete -> () {
        /// Allows the deletion of a managed folder even if it is not empty. A managed
        /// folder is empty if there are no objects or managed folders that it applies
        /// to. Callers must have storage.managedFolders.setIamPolicy permission.
        allow_non_empty: bool = "allowNonEmpty",
        /// If set, only deletes the managed folder if its metageneration matches this
        /// value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// If set, only deletes the managed folder if its metageneration does not match
        /// this value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
    }
}

const GET: Method = Method {
    id: "storage.managedFolders.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/managedFolders/"),
        Segment::Value("managedFolder"),
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
    /// A call of [`ManagedFoldersResource::get`].
    pub struct Get -> ManagedFolder {
        /// Makes the return of the managed folder metadata conditional on whether the
        /// managed folder's current metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the return of the managed folder metadata conditional on whether the
        /// managed folder's current metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "storage.managedFolders.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/managedFolders/"),
        Segment::Value("managedFolder"),
        Segment::Text("/iam"),
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
    /// A call of [`ManagedFoldersResource::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {
        /// The IAM policy format version to be returned. If the
        /// optionsRequestedPolicyVersion is for an older version that doesn't support
        /// part of the requested IAM policy, the request fails.
        ///
        /// At least `1`.
        options_requested_policy_version: i32 = "optionsRequestedPolicyVersion",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const INSERT: Method = Method {
    id: "storage.managedFolders.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/managedFolders"),
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
    /// A call of [`ManagedFoldersResource::insert`].
    pub struct Insert -> ManagedFolder {}
}

const LIST: Method = Method {
    id: "storage.managedFolders.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/managedFolders"),
    ],
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
    /// A call of [`ManagedFoldersResource::list`].
    pub struct List -> ManagedFolders [pages items: Vec<ManagedFolder>] {
        /// Maximum number of items to return in a single page of responses.
        ///
        /// At least `0`.
        page_size: i32 = "pageSize",
        /// A previously-returned page token representing part of the larger set of
        /// results to view.
        page_token: String = "pageToken",
        /// The managed folder name/path prefix to filter the output list of results.
        prefix: String = "prefix",
    }
}

const SET_IAM_POLICY: Method = Method {
    id: "storage.managedFolders.setIamPolicy",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/managedFolders/"),
        Segment::Value("managedFolder"),
        Segment::Text("/iam"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::WithEtagInBody,
    ..Method::DEFAULT
};

call! {
    /// A call of [`ManagedFoldersResource::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "storage.managedFolders.testIamPermissions",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/managedFolders/"),
        Segment::Value("managedFolder"),
        Segment::Text("/iam/testPermissions"),
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
    /// A call of [`ManagedFoldersResource::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const UPDATE: Method = Method {
    id: "storage.managedFolders.update",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/managedFolders/"),
        Segment::Value("managedFolder"),
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
    /// A call of [`ManagedFoldersResource::update`].
    pub struct Update -> ManagedFolder {
        /// Makes the operation conditional on whether the metageneration of the managed
        /// folder matches the specified value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether the metageneration of the managed
        /// folder doesn't match the specified value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
    }
}
