//! The resource `buckets`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Bucket;
use crate::schemas::BucketStorageLayout;
use crate::schemas::Buckets;
use crate::schemas::GoogleLongrunningOperation;
use crate::schemas::Policy;
use crate::schemas::RelocateBucketRequest;
use crate::schemas::TestIamPermissionsResponse;
use crate::scopes;

/// The resource `buckets`.
#[derive(Clone, Debug)]
pub struct BucketsResource {
    pub(crate) service: Service,
}

impl BucketsResource {
    /// Deletes an empty bucket. Deletions are permanent unless soft delete is enabled on
    /// the bucket.
    ///
    /// `DELETE b/{bucket}`, method id `storage.buckets.delete`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn delete(&self, bucket: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("bucket", bucket.into());
        Delete { call }
    }

    /// Returns metadata for the specified bucket.
    ///
    /// `GET b/{bucket}`, method id `storage.buckets.get`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get(&self, bucket: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        Get { call }
    }

    /// Returns an IAM policy for the specified bucket.
    ///
    /// `GET b/{bucket}/iam`, method id `storage.buckets.getIamPolicy`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn get_iam_policy(&self, bucket: impl Into<String>) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("bucket", bucket.into());
        GetIamPolicy { call }
    }

    /// Returns the storage layout configuration for the specified bucket. Note that this
    /// operation requires storage.objects.list permission.
    ///
    /// `GET b/{bucket}/storageLayout`, method id `storage.buckets.getStorageLayout`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get_storage_layout(&self, bucket: impl Into<String>) -> GetStorageLayout {
        let mut call = Call::new(&self.service, &GET_STORAGE_LAYOUT);
        call.path("bucket", bucket.into());
        GetStorageLayout { call }
    }

    /// Creates a new bucket.
    ///
    /// `POST b`, method id `storage.buckets.insert`.
    ///
    /// - `project`: A valid API project identifier.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn insert(&self, project: impl Into<String>, request: Bucket) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.query("project", project.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of buckets for a given project.
    ///
    /// `GET b`, method id `storage.buckets.list`.
    ///
    /// - `project`: A valid API project identifier.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn list(&self, project: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.query("project", project.into());
        List { call }
    }

    /// Locks retention policy on a bucket.
    ///
    /// `POST b/{bucket}/lockRetentionPolicy`, method id
    /// `storage.buckets.lockRetentionPolicy`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `if_metageneration_match`: Makes the operation conditional on whether bucket's
    ///   current metageneration matches the given value.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn lock_retention_policy(
        &self,
        bucket: impl Into<String>,
        if_metageneration_match: i64,
    ) -> LockRetentionPolicy {
        let mut call = Call::new(&self.service, &LOCK_RETENTION_POLICY);
        call.path("bucket", bucket.into());
        call.query("ifMetagenerationMatch", if_metageneration_match.to_param());
        LockRetentionPolicy { call }
    }

    /// Patches a bucket. Changes to the bucket will be readable immediately after
    /// writing, but configuration changes may take time to propagate.
    ///
    /// `PATCH b/{bucket}`, method id `storage.buckets.patch`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn patch(&self, bucket: impl Into<String>, request: Bucket) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("bucket", bucket.into());
        call.body(request);
        Patch { call }
    }

    /// Initiates a long-running Relocate Bucket operation on the specified bucket.
    ///
    /// `POST b/{bucket}/relocate`, method id `storage.buckets.relocate`.
    ///
    /// - `bucket`: Name of the bucket to be moved.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn relocate(
        &self,
        bucket: impl Into<String>,
        request: RelocateBucketRequest,
    ) -> Relocate {
        let mut call = Call::new(&self.service, &RELOCATE);
        call.path("bucket", bucket.into());
        call.body(request);
        Relocate { call }
    }

    /// Restores a soft-deleted bucket.
    ///
    /// `POST b/{bucket}/restore`, method id `storage.buckets.restore`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `generation`: Generation of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn restore(&self, bucket: impl Into<String>, generation: i64) -> Restore {
        let mut call = Call::new(&self.service, &RESTORE);
        call.path("bucket", bucket.into());
        call.query("generation", generation.to_param());
        Restore { call }
    }

    /// Updates an IAM policy for the specified bucket.
    ///
    /// `PUT b/{bucket}/iam`, method id `storage.buckets.setIamPolicy`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn set_iam_policy(
        &self,
        bucket: impl Into<String>,
        request: Policy,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("bucket", bucket.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Tests a set of permissions on the given bucket to see which, if any, are held by
    /// the caller.
    ///
    /// `GET b/{bucket}/iam/testPermissions`, method id
    /// `storage.buckets.testIamPermissions`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `permissions`: Permissions to test.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn test_iam_permissions(
        &self,
        bucket: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("bucket", bucket.into());
        for value in permissions {
            call.query_add("permissions", value.into());
        }
        TestIamPermissions { call }
    }

    /// Updates a bucket. Changes to the bucket will be readable immediately after
    /// writing, but configuration changes may take time to propagate.
    ///
    /// `PUT b/{bucket}`, method id `storage.buckets.update`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn update(&self, bucket: impl Into<String>, request: Bucket) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("bucket", bucket.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "storage.buckets.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("b/"), Segment::Value("bucket")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketsResource::delete`].
    pub struct Delete -> () {
        /// If set, only deletes the bucket if its metageneration matches this value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// If set, only deletes the bucket if its metageneration does not match this
        /// value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const GET: Method = Method {
    id: "storage.buckets.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("b/"), Segment::Value("bucket")],
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
    /// A call of [`BucketsResource::get`].
    pub struct Get -> Bucket {
        /// If present, specifies the generation of the bucket. This is required if
        /// softDeleted is true.
        generation: i64 = "generation",
        /// Makes the return of the bucket metadata conditional on whether the bucket's
        /// current metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the return of the bucket metadata conditional on whether the bucket's
        /// current metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Set of properties to return. Defaults to noAcl.
        projection: Open<GetProjection> = "projection",
        /// If true, return the soft-deleted version of this bucket. The default is
        /// false. For more information, see [Soft
        /// Delete](https://cloud.google.com/storage/docs/soft-delete).
        soft_deleted: bool = "softDeleted",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "storage.buckets.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/iam")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketsResource::get_iam_policy`].
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

const GET_STORAGE_LAYOUT: Method = Method {
    id: "storage.buckets.getStorageLayout",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/storageLayout"),
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
    /// A call of [`BucketsResource::get_storage_layout`].
    pub struct GetStorageLayout -> BucketStorageLayout {
        /// An optional prefix used for permission check. It is useful when the caller
        /// only has storage.objects.list permission under a specific prefix.
        prefix: String = "prefix",
    }
}

const INSERT: Method = Method {
    id: "storage.buckets.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("b")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    repeat: Repeat::Always,
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketsResource::insert`].
    pub struct Insert -> Bucket {
        /// When set to true, object retention is enabled for this bucket.
        ///
        /// The default is `false`.
        enable_object_retention: bool = "enableObjectRetention",
        /// Apply a predefined set of access controls to this bucket.
        predefined_acl: Open<InsertPredefinedAcl> = "predefinedAcl",
        /// Apply a predefined set of default object access controls to this bucket.
        predefined_default_object_acl: Open<InsertPredefinedDefaultObjectAcl> =
            "predefinedDefaultObjectAcl",
        /// Set of properties to return. Defaults to noAcl, unless the bucket resource
        /// specifies acl or defaultObjectAcl properties, when it defaults to full.
        projection: Open<InsertProjection> = "projection",
        /// The project to be billed for this request.
        user_project: String = "userProject",
    }
}

const LIST: Method = Method {
    id: "storage.buckets.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("b")],
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
    /// A call of [`BucketsResource::list`].
    pub struct List -> Buckets [pages items: Vec<Bucket>] {
        /// Maximum number of buckets to return in a single response. The service will
        /// use this parameter or 1,000 items, whichever is smaller.
        ///
        /// The default is `1000`. At least `0`.
        max_results: u32 = "maxResults",
        /// A previously-returned page token representing part of the larger set of
        /// results to view.
        page_token: String = "pageToken",
        /// Filter results to buckets whose names begin with this prefix.
        prefix: String = "prefix",
        /// Set of properties to return. Defaults to noAcl.
        projection: Open<ListProjection> = "projection",
        /// If true, return a list of bucket resource names for buckets that are in
        /// unreachable locations.
        return_partial_success: bool = "returnPartialSuccess",
        /// If true, only soft-deleted bucket versions will be returned. The default is
        /// false. For more information, see [Soft
        /// Delete](https://cloud.google.com/storage/docs/soft-delete).
        soft_deleted: bool = "softDeleted",
        /// The project to be billed for this request.
        user_project: String = "userProject",
    }
}

const LOCK_RETENTION_POLICY: Method = Method {
    id: "storage.buckets.lockRetentionPolicy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/lockRetentionPolicy"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    repeat: Repeat::Always,
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketsResource::lock_retention_policy`].
    pub struct LockRetentionPolicy -> Bucket {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const PATCH: Method = Method {
    id: "storage.buckets.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("b/"), Segment::Value("bucket")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::WithPrecondition(&["ifMetagenerationMatch"]),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketsResource::patch`].
    pub struct Patch -> Bucket {
        /// Makes the return of the bucket metadata conditional on whether the bucket's
        /// current metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the return of the bucket metadata conditional on whether the bucket's
        /// current metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Apply a predefined set of access controls to this bucket.
        predefined_acl: Open<PatchPredefinedAcl> = "predefinedAcl",
        /// Apply a predefined set of default object access controls to this bucket.
        predefined_default_object_acl: Open<PatchPredefinedDefaultObjectAcl> =
            "predefinedDefaultObjectAcl",
        /// Set of properties to return. Defaults to full.
        projection: Open<PatchProjection> = "projection",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const RELOCATE: Method = Method {
    id: "storage.buckets.relocate",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/relocate")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketsResource::relocate`].
    pub struct Relocate -> GoogleLongrunningOperation
    [poller crate::operations::OPERATION] {}
}

const RESTORE: Method = Method {
    id: "storage.buckets.restore",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/restore")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketsResource::restore`].
    pub struct Restore -> Bucket {
        /// Set of properties to return. Defaults to full.
        projection: Open<RestoreProjection> = "projection",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const SET_IAM_POLICY: Method = Method {
    id: "storage.buckets.setIamPolicy",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/iam")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::WithEtagInBody,
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketsResource::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "storage.buckets.testIamPermissions",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
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
    /// A call of [`BucketsResource::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const UPDATE: Method = Method {
    id: "storage.buckets.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("b/"), Segment::Value("bucket")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::WithPrecondition(&["ifMetagenerationMatch"]),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketsResource::update`].
    pub struct Update -> Bucket {
        /// Makes the return of the bucket metadata conditional on whether the bucket's
        /// current metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the return of the bucket metadata conditional on whether the bucket's
        /// current metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Apply a predefined set of access controls to this bucket.
        predefined_acl: Open<UpdatePredefinedAcl> = "predefinedAcl",
        /// Apply a predefined set of default object access controls to this bucket.
        predefined_default_object_acl: Open<UpdatePredefinedDefaultObjectAcl> =
            "predefinedDefaultObjectAcl",
        /// Set of properties to return. Defaults to full.
        projection: Open<UpdateProjection> = "projection",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to noAcl.
    pub enum GetProjection = "storage.buckets.get.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit owner, acl and defaultObjectAcl properties.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Apply a predefined set of access controls to this bucket.
    pub enum InsertPredefinedAcl = "storage.buckets.insert.predefinedAcl" {
        /// Project team owners get OWNER access, and allAuthenticatedUsers get READER
        /// access.
        AuthenticatedRead = "authenticatedRead",
        /// Project team owners get OWNER access.
        Private = "private",
        /// Project team members get access according to their roles.
        ProjectPrivate = "projectPrivate",
        /// Project team owners get OWNER access, and allUsers get READER access.
        PublicRead = "publicRead",
        /// Project team owners get OWNER access, and allUsers get WRITER access.
        PublicReadWrite = "publicReadWrite",
    }
}

open_enum! {
    /// Apply a predefined set of default object access controls to this bucket.
    pub enum InsertPredefinedDefaultObjectAcl =
        "storage.buckets.insert.predefinedDefaultObjectAcl" {
        /// Object owner gets OWNER access, and allAuthenticatedUsers get READER access.
        AuthenticatedRead = "authenticatedRead",
        /// Object owner gets OWNER access, and project team owners get OWNER access.
        BucketOwnerFullControl = "bucketOwnerFullControl",
        /// Object owner gets OWNER access, and project team owners get READER access.
        BucketOwnerRead = "bucketOwnerRead",
        /// Object owner gets OWNER access.
        Private = "private",
        /// Object owner gets OWNER access, and project team members get access according
        /// to their roles.
        ProjectPrivate = "projectPrivate",
        /// Object owner gets OWNER access, and allUsers get READER access.
        PublicRead = "publicRead",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to noAcl, unless the bucket resource
    /// specifies acl or defaultObjectAcl properties, when it defaults to full.
    pub enum InsertProjection = "storage.buckets.insert.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit owner, acl and defaultObjectAcl properties.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to noAcl.
    pub enum ListProjection = "storage.buckets.list.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit owner, acl and defaultObjectAcl properties.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Apply a predefined set of access controls to this bucket.
    pub enum PatchPredefinedAcl = "storage.buckets.patch.predefinedAcl" {
        /// Project team owners get OWNER access, and allAuthenticatedUsers get READER
        /// access.
        AuthenticatedRead = "authenticatedRead",
        /// Project team owners get OWNER access.
        Private = "private",
        /// Project team members get access according to their roles.
        ProjectPrivate = "projectPrivate",
        /// Project team owners get OWNER access, and allUsers get READER access.
        PublicRead = "publicRead",
        /// Project team owners get OWNER access, and allUsers get WRITER access.
        PublicReadWrite = "publicReadWrite",
    }
}

open_enum! {
    /// Apply a predefined set of default object access controls to this bucket.
    pub enum PatchPredefinedDefaultObjectAcl =
        "storage.buckets.patch.predefinedDefaultObjectAcl" {
        /// Object owner gets OWNER access, and allAuthenticatedUsers get READER access.
        AuthenticatedRead = "authenticatedRead",
        /// Object owner gets OWNER access, and project team owners get OWNER access.
        BucketOwnerFullControl = "bucketOwnerFullControl",
        /// Object owner gets OWNER access, and project team owners get READER access.
        BucketOwnerRead = "bucketOwnerRead",
        /// Object owner gets OWNER access.
        Private = "private",
        /// Object owner gets OWNER access, and project team members get access according
        /// to their roles.
        ProjectPrivate = "projectPrivate",
        /// Object owner gets OWNER access, and allUsers get READER access.
        PublicRead = "publicRead",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to full.
    pub enum PatchProjection = "storage.buckets.patch.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit owner, acl and defaultObjectAcl properties.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to full.
    pub enum RestoreProjection = "storage.buckets.restore.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit owner, acl and defaultObjectAcl properties.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Apply a predefined set of access controls to this bucket.
    pub enum UpdatePredefinedAcl = "storage.buckets.update.predefinedAcl" {
        /// Project team owners get OWNER access, and allAuthenticatedUsers get READER
        /// access.
        AuthenticatedRead = "authenticatedRead",
        /// Project team owners get OWNER access.
        Private = "private",
        /// Project team members get access according to their roles.
        ProjectPrivate = "projectPrivate",
        /// Project team owners get OWNER access, and allUsers get READER access.
        PublicRead = "publicRead",
        /// Project team owners get OWNER access, and allUsers get WRITER access.
        PublicReadWrite = "publicReadWrite",
    }
}

open_enum! {
    /// Apply a predefined set of default object access controls to this bucket.
    pub enum UpdatePredefinedDefaultObjectAcl =
        "storage.buckets.update.predefinedDefaultObjectAcl" {
        /// Object owner gets OWNER access, and allAuthenticatedUsers get READER access.
        AuthenticatedRead = "authenticatedRead",
        /// Object owner gets OWNER access, and project team owners get OWNER access.
        BucketOwnerFullControl = "bucketOwnerFullControl",
        /// Object owner gets OWNER access, and project team owners get READER access.
        BucketOwnerRead = "bucketOwnerRead",
        /// Object owner gets OWNER access.
        Private = "private",
        /// Object owner gets OWNER access, and project team members get access according
        /// to their roles.
        ProjectPrivate = "projectPrivate",
        /// Object owner gets OWNER access, and allUsers get READER access.
        PublicRead = "publicRead",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to full.
    pub enum UpdateProjection = "storage.buckets.update.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit owner, acl and defaultObjectAcl properties.
        NoAcl = "noAcl",
    }
}
