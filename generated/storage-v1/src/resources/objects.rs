//! The resource `objects`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::Download;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::BulkRestoreObjectsRequest;
use crate::schemas::ComposeRequest;
use crate::schemas::GoogleLongrunningOperation;
use crate::schemas::Object;
use crate::schemas::ObjectFullContext;
use crate::schemas::Objects;
use crate::schemas::Policy;
use crate::schemas::RewriteResponse;
use crate::schemas::TestIamPermissionsResponse;
use crate::scopes;

/// The resource `objects`.
#[derive(Clone, Debug)]
pub struct ObjectsResource {
    pub(crate) service: Service,
}

impl ObjectsResource {
    /// Initiates a long-running bulk restore operation on the specified bucket.
    ///
    /// `POST b/{bucket}/o/bulkRestore`, method id `storage.objects.bulkRestore`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn bulk_restore(
        &self,
        bucket: impl Into<String>,
        request: BulkRestoreObjectsRequest,
    ) -> BulkRestore {
        let mut call = Call::new(&self.service, &BULK_RESTORE);
        call.path("bucket", bucket.into());
        call.body(request);
        BulkRestore { call }
    }

    /// Concatenates a list of existing objects into a new object in the same bucket.
    ///
    /// `POST b/{destinationBucket}/o/{destinationObject}/compose`, method id
    /// `storage.objects.compose`.
    ///
    /// - `destination_bucket`: Name of the bucket containing the source objects. The
    ///   destination object is stored in this bucket.
    /// - `destination_object`: Name of the new object. For information about how to URL
    ///   encode object names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn compose(
        &self,
        destination_bucket: impl Into<String>,
        destination_object: impl Into<String>,
        request: ComposeRequest,
    ) -> Compose {
        let mut call = Call::new(&self.service, &COMPOSE);
        call.path("destinationBucket", destination_bucket.into());
        call.path("destinationObject", destination_object.into());
        call.body(request);
        Compose { call }
    }

    /// Copies a source object to a destination object. Optionally overrides metadata.
    ///
    /// `POST
    /// b/{sourceBucket}/o/{sourceObject}/copyTo/b/{destinationBucket}/o/{destinationObject}`,
    /// method id `storage.objects.copy`.
    ///
    /// - `source_bucket`: Name of the bucket in which to find the source object.
    /// - `source_object`: Name of the source object. For information about how to URL
    ///   encode object names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    /// - `destination_bucket`: Name of the bucket in which to store the new object.
    ///   Overrides the provided object metadata's bucket value, if any.For information
    ///   about how to URL encode object names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    /// - `destination_object`: Name of the new object. Required when the object metadata
    ///   is not otherwise provided. Overrides the object metadata's name value, if any.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn copy(
        &self,
        source_bucket: impl Into<String>,
        source_object: impl Into<String>,
        destination_bucket: impl Into<String>,
        destination_object: impl Into<String>,
        request: Object,
    ) -> CopyCall {
        let mut call = Call::new(&self.service, &COPY);
        call.path("sourceBucket", source_bucket.into());
        call.path("sourceObject", source_object.into());
        call.path("destinationBucket", destination_bucket.into());
        call.path("destinationObject", destination_object.into());
        call.body(request);
        CopyCall { call }
    }

    /// Deletes an object and its metadata. Deletions are permanent if versioning is not
    /// enabled for the bucket, or if the generation parameter is used.
    ///
    /// `DELETE b/{bucket}/o/{object}`, method id `storage.objects.delete`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn delete(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        Delete { call }
    }

    /// Retrieves an object or its metadata.
    ///
    /// `GET b/{bucket}/o/{object}`, method id `storage.objects.get`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// The content itself can be downloaded as media.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get(&self, bucket: impl Into<String>, object: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        Get { call }
    }

    /// Returns an IAM policy for the specified object.
    ///
    /// `GET b/{bucket}/o/{object}/iam`, method id `storage.objects.getIamPolicy`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get_iam_policy(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
    ) -> GetIamPolicy {
        let mut call = Call::new(&self.service, &GET_IAM_POLICY);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        GetIamPolicy { call }
    }

    /// Stores a new object and metadata.
    ///
    /// `POST b/{bucket}/o`, method id `storage.objects.insert`.
    ///
    /// - `bucket`: Name of the bucket in which to store the new object. Overrides the
    ///   provided object metadata's bucket value, if any.
    ///
    /// Media can be uploaded with `upload`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn insert(&self, bucket: impl Into<String>, request: Object) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of objects matching the criteria.
    ///
    /// `GET b/{bucket}/o`, method id `storage.objects.list`.
    ///
    /// - `bucket`: Name of the bucket in which to look for objects.
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

    /// Moves the source object to the destination object in the same bucket.
    ///
    /// `POST b/{bucket}/o/{sourceObject}/moveTo/o/{destinationObject}`, method id
    /// `storage.objects.move`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `source_object`: Name of the source object. For information about how to URL
    ///   encode object names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    /// - `destination_object`: Name of the destination object. For information about how
    ///   to URL encode object names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn move_(
        &self,
        bucket: impl Into<String>,
        source_object: impl Into<String>,
        destination_object: impl Into<String>,
    ) -> Move {
        let mut call = Call::new(&self.service, &MOVE);
        call.path("bucket", bucket.into());
        call.path("sourceObject", source_object.into());
        call.path("destinationObject", destination_object.into());
        Move { call }
    }

    /// Patches an object's metadata.
    ///
    /// `PATCH b/{bucket}/o/{object}`, method id `storage.objects.patch`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn patch(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
        request: Object,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.body(request);
        Patch { call }
    }

    /// Restores a soft-deleted object.
    ///
    /// `POST b/{bucket}/o/{object}/restore`, method id `storage.objects.restore`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    /// - `generation`: Selects a specific revision of this object.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn restore(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
        generation: i64,
    ) -> Restore {
        let mut call = Call::new(&self.service, &RESTORE);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.query("generation", generation.to_param());
        Restore { call }
    }

    /// Rewrites a source object to a destination object. Optionally overrides metadata.
    ///
    /// `POST
    /// b/{sourceBucket}/o/{sourceObject}/rewriteTo/b/{destinationBucket}/o/{destinationObject}`,
    /// method id `storage.objects.rewrite`.
    ///
    /// - `source_bucket`: Name of the bucket in which to find the source object.
    /// - `source_object`: Name of the source object. For information about how to URL
    ///   encode object names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    /// - `destination_bucket`: Name of the bucket in which to store the new object.
    ///   Overrides the provided object metadata's bucket value, if any.
    /// - `destination_object`: Name of the new object. Required when the object metadata
    ///   is not otherwise provided. Overrides the object metadata's name value, if any.
    ///   For information about how to URL encode object names to be path safe, see
    ///   [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn rewrite(
        &self,
        source_bucket: impl Into<String>,
        source_object: impl Into<String>,
        destination_bucket: impl Into<String>,
        destination_object: impl Into<String>,
        request: Object,
    ) -> Rewrite {
        let mut call = Call::new(&self.service, &REWRITE);
        call.path("sourceBucket", source_bucket.into());
        call.path("sourceObject", source_object.into());
        call.path("destinationBucket", destination_bucket.into());
        call.path("destinationObject", destination_object.into());
        call.body(request);
        Rewrite { call }
    }

    /// Updates an IAM policy for the specified object.
    ///
    /// `PUT b/{bucket}/o/{object}/iam`, method id `storage.objects.setIamPolicy`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn set_iam_policy(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
        request: Policy,
    ) -> SetIamPolicy {
        let mut call = Call::new(&self.service, &SET_IAM_POLICY);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.body(request);
        SetIamPolicy { call }
    }

    /// Tests a set of permissions on the given object to see which, if any, are held by
    /// the caller.
    ///
    /// `GET b/{bucket}/o/{object}/iam/testPermissions`, method id
    /// `storage.objects.testIamPermissions`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    /// - `permissions`: Permissions to test.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn test_iam_permissions(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> TestIamPermissions {
        let mut call = Call::new(&self.service, &TEST_IAM_PERMISSIONS);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        for value in permissions {
            call.query_add("permissions", value.into());
        }
        TestIamPermissions { call }
    }

    /// Updates an object's metadata.
    ///
    /// `PUT b/{bucket}/o/{object}`, method id `storage.objects.update`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn update(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
        request: Object,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.body(request);
        Update { call }
    }

    /// Retrieves a specific object context with its extended data for a given object.
    ///
    /// `GET b/{bucket}/o/{object}/viewFullContext`, method id
    /// `storage.objects.viewFullContext`.
    ///
    /// - `bucket`: Name of the bucket in which the object resides.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    /// - `context_key`: Key identifying the object context to retrieve.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn view_full_context(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
        context_key: impl Into<String>,
    ) -> ViewFullContext {
        let mut call = Call::new(&self.service, &VIEW_FULL_CONTEXT);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.query("contextKey", context_key.into());
        ViewFullContext { call }
    }
}

const BULK_RESTORE: Method = Method {
    id: "storage.objects.bulkRestore",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/bulkRestore"),
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
    /// A call of [`ObjectsResource::bulk_restore`].
    pub struct BulkRestore -> GoogleLongrunningOperation
    [poller crate::operations::OPERATION] {}
}

const COMPOSE: Method = Method {
    id: "storage.objects.compose",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("destinationBucket"),
        Segment::Text("/o/"),
        Segment::Value("destinationObject"),
        Segment::Text("/compose"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    repeat: Repeat::WithPrecondition(&["ifGenerationMatch"]),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::compose`].
    pub struct Compose -> Object {
        /// Apply a predefined set of access controls to the destination object.
        destination_predefined_acl: Open<ComposeDestinationPredefinedAcl> =
            "destinationPredefinedAcl",
        /// Specifies which object context groups to drop from the source object(s)
        /// during a compose operation. The accepted value is 'custom'. Destination
        /// contexts behave as follows:
        ///
        /// - When request body contexts are provided, they override all source contexts.
        /// - When no request body contexts are provided, source contexts are preserved
        ///   unless 'dropContextGroups' contains 'custom', in which case all contexts
        ///   are dropped.
        drop_context_groups: Vec<String> = "dropContextGroups",
        /// Makes the operation conditional on whether the object's current generation
        /// matches the given value. Setting to 0 makes the operation succeed only if
        /// there are no live versions of the object.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Resource name of the Cloud KMS key, of the form
        /// projects/my-project/locations/global/keyRings/my-kr/cryptoKeys/my-key, that
        /// will be used to encrypt the object. Overrides the object metadata's
        /// kms_key_name value, if any.
        kms_key_name: String = "kmsKeyName",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const COPY: Method = Method {
    id: "storage.objects.copy",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("sourceBucket"),
        Segment::Text("/o/"),
        Segment::Value("sourceObject"),
        Segment::Text("/copyTo/b/"),
        Segment::Value("destinationBucket"),
        Segment::Text("/o/"),
        Segment::Value("destinationObject"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    repeat: Repeat::WithPrecondition(&["ifGenerationMatch"]),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::copy`].
    pub struct CopyCall -> Object {
        /// Resource name of the Cloud KMS key, of the form
        /// projects/my-project/locations/global/keyRings/my-kr/cryptoKeys/my-key, that
        /// will be used to encrypt the object. Overrides the object metadata's
        /// kms_key_name value, if any.
        destination_kms_key_name: String = "destinationKmsKeyName",
        /// Apply a predefined set of access controls to the destination object.
        destination_predefined_acl: Open<CopyCallDestinationPredefinedAcl> =
            "destinationPredefinedAcl",
        /// Makes the operation conditional on whether the destination object's current
        /// generation matches the given value. Setting to 0 makes the operation succeed
        /// only if there are no live versions of the object.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether the destination object's current
        /// generation does not match the given value. If no live object exists, the
        /// precondition fails. Setting to 0 makes the operation succeed only if there is
        /// a live version of the object.
        if_generation_not_match: i64 = "ifGenerationNotMatch",
        /// Makes the operation conditional on whether the destination object's current
        /// metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether the destination object's current
        /// metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Makes the operation conditional on whether the source object's current
        /// generation matches the given value.
        if_source_generation_match: i64 = "ifSourceGenerationMatch",
        /// Makes the operation conditional on whether the source object's current
        /// generation does not match the given value.
        if_source_generation_not_match: i64 = "ifSourceGenerationNotMatch",
        /// Makes the operation conditional on whether the source object's current
        /// metageneration matches the given value.
        if_source_metageneration_match: i64 = "ifSourceMetagenerationMatch",
        /// Makes the operation conditional on whether the source object's current
        /// metageneration does not match the given value.
        if_source_metageneration_not_match: i64 = "ifSourceMetagenerationNotMatch",
        /// Set of properties to return. Defaults to noAcl, unless the object resource
        /// specifies the acl property, when it defaults to full.
        projection: Open<CopyCallProjection> = "projection",
        /// If present, selects a specific revision of the source object (as opposed to
        /// the latest version, the default).
        source_generation: i64 = "sourceGeneration",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const DELETE: Method = Method {
    id: "storage.objects.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    repeat: Repeat::WithPrecondition(&["ifGenerationMatch", "generation"]),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::delete`].
    pub struct Delete -> () {
        /// If present, permanently deletes a specific revision of this object (as
        /// opposed to the latest version, the default).
        generation: i64 = "generation",
        /// Makes the operation conditional on whether the object's current generation
        /// matches the given value. Setting to 0 makes the operation succeed only if
        /// there are no live versions of the object.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether the object's current generation
        /// does not match the given value. If no live object exists, the precondition
        /// fails. Setting to 0 makes the operation succeed only if there is a live
        /// version of the object.
        if_generation_not_match: i64 = "ifGenerationNotMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

#[allow(clippy::needless_update, reason = "a later runtime may have more")]
const GET: Method = Method {
    id: "storage.objects.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    download: Some(Download {
        use_media_service: true,
        ..Download::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::get`].
    pub struct Get -> Object [download] {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// Makes the operation conditional on whether the object's current generation
        /// matches the given value. Setting to 0 makes the operation succeed only if
        /// there are no live versions of the object.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether the object's current generation
        /// does not match the given value. If no live object exists, the precondition
        /// fails. Setting to 0 makes the operation succeed only if there is a live
        /// version of the object.
        if_generation_not_match: i64 = "ifGenerationNotMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Set of properties to return. Defaults to noAcl.
        projection: Open<GetProjection> = "projection",
        /// Restore token used to differentiate soft-deleted objects with the same name
        /// and generation. Only applicable for hierarchical namespace buckets and if
        /// softDeleted is set to true. This parameter is optional, and is only required
        /// in the rare case when there are multiple soft-deleted objects with the same
        /// name and generation.
        restore_token: String = "restoreToken",
        /// If true, only soft-deleted object versions will be listed. The default is
        /// false. For more information, see [Soft
        /// Delete](https://cloud.google.com/storage/docs/soft-delete).
        soft_deleted: bool = "softDeleted",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const GET_IAM_POLICY: Method = Method {
    id: "storage.objects.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
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
    /// A call of [`ObjectsResource::get_iam_policy`].
    pub struct GetIamPolicy -> Policy {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const INSERT: Method = Method {
    id: "storage.objects.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/o")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/storage/v1/b/"),
            Segment::Value("bucket"),
            Segment::Text("/o"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/storage/v1/b/"),
            Segment::Value("bucket"),
            Segment::Text("/o"),
        ],
        accept: &["*/*"],
        ..Upload::DEFAULT
    }),
    repeat: Repeat::WithPrecondition(&["ifGenerationMatch"]),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::insert`].
    pub struct Insert -> Object [upload] {
        /// If set, sets the contentEncoding property of the final object to this value.
        /// Setting this parameter is equivalent to setting the contentEncoding metadata
        /// property. This can be useful when uploading an object with uploadType=media
        /// to indicate the encoding of the content being uploaded.
        content_encoding: String = "contentEncoding",
        /// Makes the operation conditional on whether the object's current generation
        /// matches the given value. Setting to 0 makes the operation succeed only if
        /// there are no live versions of the object.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether the object's current generation
        /// does not match the given value. If no live object exists, the precondition
        /// fails. Setting to 0 makes the operation succeed only if there is a live
        /// version of the object.
        if_generation_not_match: i64 = "ifGenerationNotMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Resource name of the Cloud KMS key, of the form
        /// projects/my-project/locations/global/keyRings/my-kr/cryptoKeys/my-key, that
        /// will be used to encrypt the object. Overrides the object metadata's
        /// kms_key_name value, if any.
        kms_key_name: String = "kmsKeyName",
        /// Name of the object. Required when the object metadata is not otherwise
        /// provided. Overrides the object metadata's name value, if any. For information
        /// about how to URL encode object names to be path safe, see [Encoding URI Path
        /// Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
        name: String = "name",
        /// Apply a predefined set of access controls to this object.
        predefined_acl: Open<InsertPredefinedAcl> = "predefinedAcl",
        /// Set of properties to return. Defaults to noAcl, unless the object resource
        /// specifies the acl property, when it defaults to full.
        projection: Open<InsertProjection> = "projection",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const LIST: Method = Method {
    id: "storage.objects.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/o")],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    subscription: true,
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::list`].
    pub struct List -> Objects [pages items: Vec<Object>] {
        /// Returns results in a directory-like mode. items will contain only objects
        /// whose names, aside from the prefix, do not contain delimiter. Objects whose
        /// names, aside from the prefix, contain delimiter will have their name,
        /// truncated after the delimiter, returned in prefixes. Duplicate prefixes are
        /// omitted.
        delimiter: String = "delimiter",
        /// Filter results to objects whose names are lexicographically before endOffset.
        /// If startOffset is also set, the objects listed will have names between
        /// startOffset (inclusive) and endOffset (exclusive).
        end_offset: String = "endOffset",
        /// Filter the returned objects. Currently only supported for the contexts field.
        /// If delimiter is set, the returned prefixes are exempt from this filter.
        filter: String = "filter",
        /// Only applicable if delimiter is set to '/'. If true, will also include
        /// folders and managed folders (besides objects) in the returned prefixes.
        include_folders_as_prefixes: bool = "includeFoldersAsPrefixes",
        /// If true, objects that end in exactly one instance of delimiter will have
        /// their metadata included in items in addition to prefixes.
        include_trailing_delimiter: bool = "includeTrailingDelimiter",
        /// Filter results to objects and prefixes that match this glob pattern.
        match_glob: String = "matchGlob",
        /// Maximum number of items plus prefixes to return in a single page of
        /// responses. As duplicate prefixes are omitted, fewer total results may be
        /// returned than requested. The service will use this parameter or 1,000 items,
        /// whichever is smaller.
        ///
        /// The default is `1000`. At least `0`.
        max_results: u32 = "maxResults",
        /// A previously-returned page token representing part of the larger set of
        /// results to view.
        page_token: String = "pageToken",
        /// Filter results to objects whose names begin with this prefix.
        prefix: String = "prefix",
        /// Set of properties to return. Defaults to noAcl.
        projection: Open<ListProjection> = "projection",
        /// If true, only soft-deleted object versions will be listed. The default is
        /// false. For more information, see [Soft
        /// Delete](https://cloud.google.com/storage/docs/soft-delete).
        soft_deleted: bool = "softDeleted",
        /// Filter results to objects whose names are lexicographically equal to or after
        /// startOffset. If endOffset is also set, the objects listed will have names
        /// between startOffset (inclusive) and endOffset (exclusive).
        start_offset: String = "startOffset",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
        /// If true, lists all versions of an object as distinct results. The default is
        /// false. For more information, see [Object
        /// Versioning](https://cloud.google.com/storage/docs/object-versioning).
        versions: bool = "versions",
    }
}

const MOVE: Method = Method {
    id: "storage.objects.move",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("sourceObject"),
        Segment::Text("/moveTo/o/"),
        Segment::Value("destinationObject"),
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
    /// A call of [`ObjectsResource::move_`].
    pub struct Move -> Object {
        /// Makes the operation conditional on whether the destination object's current
        /// generation matches the given value. Setting to 0 makes the operation succeed
        /// only if there are no live versions of the object. `ifGenerationMatch` and
        /// `ifGenerationNotMatch` conditions are mutually exclusive: it's an error for
        /// both of them to be set in the request.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether the destination object's current
        /// generation does not match the given value. If no live object exists, the
        /// precondition fails. Setting to 0 makes the operation succeed only if there is
        /// a live version of the object.`ifGenerationMatch` and `ifGenerationNotMatch`
        /// conditions are mutually exclusive: it's an error for both of them to be set
        /// in the request.
        if_generation_not_match: i64 = "ifGenerationNotMatch",
        /// Makes the operation conditional on whether the destination object's current
        /// metageneration matches the given value. `ifMetagenerationMatch` and
        /// `ifMetagenerationNotMatch` conditions are mutually exclusive: it's an error
        /// for both of them to be set in the request.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether the destination object's current
        /// metageneration does not match the given value. `ifMetagenerationMatch` and
        /// `ifMetagenerationNotMatch` conditions are mutually exclusive: it's an error
        /// for both of them to be set in the request.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Makes the operation conditional on whether the source object's current
        /// generation matches the given value. `ifSourceGenerationMatch` and
        /// `ifSourceGenerationNotMatch` conditions are mutually exclusive: it's an error
        /// for both of them to be set in the request.
        if_source_generation_match: i64 = "ifSourceGenerationMatch",
        /// Makes the operation conditional on whether the source object's current
        /// generation does not match the given value. `ifSourceGenerationMatch` and
        /// `ifSourceGenerationNotMatch` conditions are mutually exclusive: it's an error
        /// for both of them to be set in the request.
        if_source_generation_not_match: i64 = "ifSourceGenerationNotMatch",
        /// Makes the operation conditional on whether the source object's current
        /// metageneration matches the given value. `ifSourceMetagenerationMatch` and
        /// `ifSourceMetagenerationNotMatch` conditions are mutually exclusive: it's an
        /// error for both of them to be set in the request.
        if_source_metageneration_match: i64 = "ifSourceMetagenerationMatch",
        /// Makes the operation conditional on whether the source object's current
        /// metageneration does not match the given value. `ifSourceMetagenerationMatch`
        /// and `ifSourceMetagenerationNotMatch` conditions are mutually exclusive: it's
        /// an error for both of them to be set in the request.
        if_source_metageneration_not_match: i64 = "ifSourceMetagenerationNotMatch",
        /// Set of properties to return. Defaults to noAcl.
        projection: Open<MoveProjection> = "projection",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const PATCH: Method = Method {
    id: "storage.objects.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::WithPrecondition(&["ifMetagenerationMatch"]),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::patch`].
    pub struct Patch -> Object {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// Makes the operation conditional on whether the object's current generation
        /// matches the given value. Setting to 0 makes the operation succeed only if
        /// there are no live versions of the object.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether the object's current generation
        /// does not match the given value. If no live object exists, the precondition
        /// fails. Setting to 0 makes the operation succeed only if there is a live
        /// version of the object.
        if_generation_not_match: i64 = "ifGenerationNotMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Must be true to remove the retention configuration, reduce its unlocked
        /// retention period, or change its mode from unlocked to locked.
        override_unlocked_retention: bool = "overrideUnlockedRetention",
        /// Apply a predefined set of access controls to this object.
        predefined_acl: Open<PatchPredefinedAcl> = "predefinedAcl",
        /// Set of properties to return. Defaults to full.
        projection: Open<PatchProjection> = "projection",
        /// The project to be billed for this request, for Requester Pays buckets.
        user_project: String = "userProject",
    }
}

const RESTORE: Method = Method {
    id: "storage.objects.restore",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/restore"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::restore`].
    pub struct Restore -> Object {
        /// If true, copies the source object's ACL; otherwise, uses the bucket's default
        /// object ACL. The default is false.
        copy_source_acl: bool = "copySourceAcl",
        /// Makes the operation conditional on whether the object's one live generation
        /// matches the given value. Setting to 0 makes the operation succeed only if
        /// there are no live versions of the object.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether none of the object's live
        /// generations match the given value. If no live object exists, the precondition
        /// fails. Setting to 0 makes the operation succeed only if there is a live
        /// version of the object.
        if_generation_not_match: i64 = "ifGenerationNotMatch",
        /// Makes the operation conditional on whether the object's one live
        /// metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether none of the object's live
        /// metagenerations match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Set of properties to return. Defaults to full.
        projection: Open<RestoreProjection> = "projection",
        /// Restore token used to differentiate sof-deleted objects with the same name
        /// and generation. Only applicable for hierarchical namespace buckets. This
        /// parameter is optional, and is only required in the rare case when there are
        /// multiple soft-deleted objects with the same name and generation.
        restore_token: String = "restoreToken",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const REWRITE: Method = Method {
    id: "storage.objects.rewrite",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("sourceBucket"),
        Segment::Text("/o/"),
        Segment::Value("sourceObject"),
        Segment::Text("/rewriteTo/b/"),
        Segment::Value("destinationBucket"),
        Segment::Text("/o/"),
        Segment::Value("destinationObject"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    repeat: Repeat::WithPrecondition(&["ifGenerationMatch"]),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::rewrite`].
    pub struct Rewrite -> RewriteResponse {
        /// Resource name of the Cloud KMS key, of the form
        /// projects/my-project/locations/global/keyRings/my-kr/cryptoKeys/my-key, that
        /// will be used to encrypt the object. Overrides the object metadata's
        /// kms_key_name value, if any.
        destination_kms_key_name: String = "destinationKmsKeyName",
        /// Apply a predefined set of access controls to the destination object.
        destination_predefined_acl: Open<RewriteDestinationPredefinedAcl> =
            "destinationPredefinedAcl",
        /// Specifies which object context groups to drop from the source object during a
        /// copy operation. The accepted value is 'custom'. Destination contexts behave
        /// as follows:
        ///
        /// - When request body contexts are provided, they override all source contexts.
        /// - When no request body contexts are provided, source contexts are preserved
        ///   unless 'dropContextGroups' contains 'custom', in which case all contexts
        ///   are dropped.
        drop_context_groups: Vec<String> = "dropContextGroups",
        /// Makes the operation conditional on whether the object's current generation
        /// matches the given value. Setting to 0 makes the operation succeed only if
        /// there are no live versions of the object.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether the object's current generation
        /// does not match the given value. If no live object exists, the precondition
        /// fails. Setting to 0 makes the operation succeed only if there is a live
        /// version of the object.
        if_generation_not_match: i64 = "ifGenerationNotMatch",
        /// Makes the operation conditional on whether the destination object's current
        /// metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether the destination object's current
        /// metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Makes the operation conditional on whether the source object's current
        /// generation matches the given value.
        if_source_generation_match: i64 = "ifSourceGenerationMatch",
        /// Makes the operation conditional on whether the source object's current
        /// generation does not match the given value.
        if_source_generation_not_match: i64 = "ifSourceGenerationNotMatch",
        /// Makes the operation conditional on whether the source object's current
        /// metageneration matches the given value.
        if_source_metageneration_match: i64 = "ifSourceMetagenerationMatch",
        /// Makes the operation conditional on whether the source object's current
        /// metageneration does not match the given value.
        if_source_metageneration_not_match: i64 = "ifSourceMetagenerationNotMatch",
        /// The maximum number of bytes that will be rewritten per rewrite request. Most
        /// callers shouldn't need to specify this parameter - it is primarily in place
        /// to support testing. If specified the value must be an integral multiple of 1
        /// MiB (1048576). Also, this only applies to requests where the source and
        /// destination span locations and/or storage classes. Finally, this value must
        /// not change across rewrite calls else you'll get an error that the
        /// rewriteToken is invalid.
        max_bytes_rewritten_per_call: i64 = "maxBytesRewrittenPerCall",
        /// Set of properties to return. Defaults to noAcl, unless the object resource
        /// specifies the acl property, when it defaults to full.
        projection: Open<RewriteProjection> = "projection",
        /// Include this field (from the previous rewrite response) on each rewrite
        /// request after the first one, until the rewrite response 'done' flag is true.
        /// Calls that provide a rewriteToken can omit all other request fields, but if
        /// included those fields must match the values provided in the first rewrite
        /// request.
        rewrite_token: String = "rewriteToken",
        /// If present, selects a specific revision of the source object (as opposed to
        /// the latest version, the default).
        source_generation: i64 = "sourceGeneration",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const SET_IAM_POLICY: Method = Method {
    id: "storage.objects.setIamPolicy",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/iam"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    repeat: Repeat::WithEtagInBody,
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::set_iam_policy`].
    pub struct SetIamPolicy -> Policy {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const TEST_IAM_PERMISSIONS: Method = Method {
    id: "storage.objects.testIamPermissions",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
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
    /// A call of [`ObjectsResource::test_iam_permissions`].
    pub struct TestIamPermissions -> TestIamPermissionsResponse {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const UPDATE: Method = Method {
    id: "storage.objects.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::WithPrecondition(&["ifMetagenerationMatch"]),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectsResource::update`].
    pub struct Update -> Object {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// Makes the operation conditional on whether the object's current generation
        /// matches the given value. Setting to 0 makes the operation succeed only if
        /// there are no live versions of the object.
        if_generation_match: i64 = "ifGenerationMatch",
        /// Makes the operation conditional on whether the object's current generation
        /// does not match the given value. If no live object exists, the precondition
        /// fails. Setting to 0 makes the operation succeed only if there is a live
        /// version of the object.
        if_generation_not_match: i64 = "ifGenerationNotMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration matches the given value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// Makes the operation conditional on whether the object's current
        /// metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// Must be true to remove the retention configuration, reduce its unlocked
        /// retention period, or change its mode from unlocked to locked.
        override_unlocked_retention: bool = "overrideUnlockedRetention",
        /// Apply a predefined set of access controls to this object.
        predefined_acl: Open<UpdatePredefinedAcl> = "predefinedAcl",
        /// Set of properties to return. Defaults to full.
        projection: Open<UpdateProjection> = "projection",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const VIEW_FULL_CONTEXT: Method = Method {
    id: "storage.objects.viewFullContext",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/viewFullContext"),
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
    /// A call of [`ObjectsResource::view_full_context`].
    pub struct ViewFullContext -> ObjectFullContext {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

open_enum! {
    /// Apply a predefined set of access controls to the destination object.
    pub enum ComposeDestinationPredefinedAcl =
        "storage.objects.compose.destinationPredefinedAcl" {
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
    /// Apply a predefined set of access controls to the destination object.
    pub enum CopyCallDestinationPredefinedAcl =
        "storage.objects.copy.destinationPredefinedAcl" {
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
    /// Set of properties to return. Defaults to noAcl, unless the object resource
    /// specifies the acl property, when it defaults to full.
    pub enum CopyCallProjection = "storage.objects.copy.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit the owner, acl property.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to noAcl.
    pub enum GetProjection = "storage.objects.get.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit the owner, acl property.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Apply a predefined set of access controls to this object.
    pub enum InsertPredefinedAcl = "storage.objects.insert.predefinedAcl" {
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
    /// Set of properties to return. Defaults to noAcl, unless the object resource
    /// specifies the acl property, when it defaults to full.
    pub enum InsertProjection = "storage.objects.insert.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit the owner, acl property.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to noAcl.
    pub enum ListProjection = "storage.objects.list.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit the owner, acl property.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to noAcl.
    pub enum MoveProjection = "storage.objects.move.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit the owner, acl property.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Apply a predefined set of access controls to this object.
    pub enum PatchPredefinedAcl = "storage.objects.patch.predefinedAcl" {
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
    pub enum PatchProjection = "storage.objects.patch.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit the owner, acl property.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Set of properties to return. Defaults to full.
    pub enum RestoreProjection = "storage.objects.restore.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit the owner, acl property.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Apply a predefined set of access controls to the destination object.
    pub enum RewriteDestinationPredefinedAcl =
        "storage.objects.rewrite.destinationPredefinedAcl" {
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
    /// Set of properties to return. Defaults to noAcl, unless the object resource
    /// specifies the acl property, when it defaults to full.
    pub enum RewriteProjection = "storage.objects.rewrite.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit the owner, acl property.
        NoAcl = "noAcl",
    }
}

open_enum! {
    /// Apply a predefined set of access controls to this object.
    pub enum UpdatePredefinedAcl = "storage.objects.update.predefinedAcl" {
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
    pub enum UpdateProjection = "storage.objects.update.projection" {
        /// Include all properties.
        Full = "full",
        /// Omit the owner, acl property.
        NoAcl = "noAcl",
    }
}
