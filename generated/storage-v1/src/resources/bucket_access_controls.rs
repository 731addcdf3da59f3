//! The resource `bucketAccessControls`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::BucketAccessControl;
use crate::schemas::BucketAccessControls;
use crate::scopes;

/// The resource `bucketAccessControls`.
#[derive(Clone, Debug)]
pub struct BucketAccessControlsResource {
    pub(crate) service: Service,
}

impl BucketAccessControlsResource {
    /// Permanently deletes the ACL entry for the specified entity on the specified
    /// bucket.
    ///
    /// `DELETE b/{bucket}/acl/{entity}`, method id
    /// `storage.bucketAccessControls.delete`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `entity`: The entity holding the permission. Can be user-userId,
    ///   user-emailAddress, group-groupId, group-emailAddress, allUsers, or
    ///   allAuthenticatedUsers.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn delete(
        &self,
        bucket: impl Into<String>,
        entity: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("bucket", bucket.into());
        call.path("entity", entity.into());
        Delete { call }
    }

    /// Returns the ACL entry for the specified entity on the specified bucket.
    ///
    /// `GET b/{bucket}/acl/{entity}`, method id `storage.bucketAccessControls.get`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `entity`: The entity holding the permission. Can be user-userId,
    ///   user-emailAddress, group-groupId, group-emailAddress, allUsers, or
    ///   allAuthenticatedUsers.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn get(&self, bucket: impl Into<String>, entity: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        call.path("entity", entity.into());
        Get { call }
    }

    /// Creates a new ACL entry on the specified bucket.
    ///
    /// `POST b/{bucket}/acl`, method id `storage.bucketAccessControls.insert`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn insert(
        &self,
        bucket: impl Into<String>,
        request: BucketAccessControl,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves ACL entries on the specified bucket.
    ///
    /// `GET b/{bucket}/acl`, method id `storage.bucketAccessControls.list`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn list(&self, bucket: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("bucket", bucket.into());
        List { call }
    }

    /// Patches an ACL entry on the specified bucket.
    ///
    /// `PATCH b/{bucket}/acl/{entity}`, method id `storage.bucketAccessControls.patch`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `entity`: The entity holding the permission. Can be user-userId,
    ///   user-emailAddress, group-groupId, group-emailAddress, allUsers, or
    ///   allAuthenticatedUsers.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn patch(
        &self,
        bucket: impl Into<String>,
        entity: impl Into<String>,
        request: BucketAccessControl,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("bucket", bucket.into());
        call.path("entity", entity.into());
        call.body(request);
        Patch { call }
    }

    /// Updates an ACL entry on the specified bucket.
    ///
    /// `PUT b/{bucket}/acl/{entity}`, method id `storage.bucketAccessControls.update`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `entity`: The entity holding the permission. Can be user-userId,
    ///   user-emailAddress, group-groupId, group-emailAddress, allUsers, or
    ///   allAuthenticatedUsers.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn update(
        &self,
        bucket: impl Into<String>,
        entity: impl Into<String>,
        request: BucketAccessControl,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("bucket", bucket.into());
        call.path("entity", entity.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "storage.bucketAccessControls.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/acl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketAccessControlsResource::delete`].
    pub struct Delete -> () {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const GET: Method = Method {
    id: "storage.bucketAccessControls.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/acl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketAccessControlsResource::get`].
    pub struct Get -> BucketAccessControl {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const INSERT: Method = Method {
    id: "storage.bucketAccessControls.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/acl")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketAccessControlsResource::insert`].
    pub struct Insert -> BucketAccessControl {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const LIST: Method = Method {
    id: "storage.bucketAccessControls.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/acl")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketAccessControlsResource::list`].
    pub struct List -> BucketAccessControls {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const PATCH: Method = Method {
    id: "storage.bucketAccessControls.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/acl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketAccessControlsResource::patch`].
    pub struct Patch -> BucketAccessControl {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const UPDATE: Method = Method {
    id: "storage.bucketAccessControls.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/acl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`BucketAccessControlsResource::update`].
    pub struct Update -> BucketAccessControl {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}
