//! The resource `objectAccessControls`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ObjectAccessControl;
use crate::schemas::ObjectAccessControls;
use crate::scopes;

/// The resource `objectAccessControls`.
#[derive(Clone, Debug)]
pub struct ObjectAccessControlsResource {
    pub(crate) service: Service,
}

impl ObjectAccessControlsResource {
    /// Permanently deletes the ACL entry for the specified entity on the specified
    /// object.
    ///
    /// `DELETE b/{bucket}/o/{object}/acl/{entity}`, method id
    /// `storage.objectAccessControls.delete`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
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
        object: impl Into<String>,
        entity: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.path("entity", entity.into());
        Delete { call }
    }

    /// Returns the ACL entry for the specified entity on the specified object.
    ///
    /// `GET b/{bucket}/o/{object}/acl/{entity}`, method id
    /// `storage.objectAccessControls.get`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    /// - `entity`: The entity holding the permission. Can be user-userId,
    ///   user-emailAddress, group-groupId, group-emailAddress, allUsers, or
    ///   allAuthenticatedUsers.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn get(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
        entity: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.path("entity", entity.into());
        Get { call }
    }

    /// Creates a new ACL entry on the specified object.
    ///
    /// `POST b/{bucket}/o/{object}/acl`, method id
    /// `storage.objectAccessControls.insert`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn insert(
        &self,
        bucket: impl Into<String>,
        object: impl Into<String>,
        request: ObjectAccessControl,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves ACL entries on the specified object.
    ///
    /// `GET b/{bucket}/o/{object}/acl`, method id `storage.objectAccessControls.list`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn list(&self, bucket: impl Into<String>, object: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        List { call }
    }

    /// Patches an ACL entry on the specified object.
    ///
    /// `PATCH b/{bucket}/o/{object}/acl/{entity}`, method id
    /// `storage.objectAccessControls.patch`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
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
        object: impl Into<String>,
        entity: impl Into<String>,
        request: ObjectAccessControl,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.path("entity", entity.into());
        call.body(request);
        Patch { call }
    }

    /// Updates an ACL entry on the specified object.
    ///
    /// `PUT b/{bucket}/o/{object}/acl/{entity}`, method id
    /// `storage.objectAccessControls.update`.
    ///
    /// - `bucket`: Name of a bucket.
    /// - `object`: Name of the object. For information about how to URL encode object
    ///   names to be path safe, see [Encoding URI Path
    ///   Parts](https://cloud.google.com/storage/docs/request-endpoints#encoding).
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
        object: impl Into<String>,
        entity: impl Into<String>,
        request: ObjectAccessControl,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("bucket", bucket.into());
        call.path("object", object.into());
        call.path("entity", entity.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "storage.objectAccessControls.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/acl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectAccessControlsResource::delete`].
    pub struct Delete -> () {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const GET: Method = Method {
    id: "storage.objectAccessControls.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/acl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectAccessControlsResource::get`].
    pub struct Get -> ObjectAccessControl {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const INSERT: Method = Method {
    id: "storage.objectAccessControls.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/acl"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectAccessControlsResource::insert`].
    pub struct Insert -> ObjectAccessControl {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const LIST: Method = Method {
    id: "storage.objectAccessControls.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/acl"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectAccessControlsResource::list`].
    pub struct List -> ObjectAccessControls {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const PATCH: Method = Method {
    id: "storage.objectAccessControls.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/acl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectAccessControlsResource::patch`].
    pub struct Patch -> ObjectAccessControl {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const UPDATE: Method = Method {
    id: "storage.objectAccessControls.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/o/"),
        Segment::Value("object"),
        Segment::Text("/acl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`ObjectAccessControlsResource::update`].
    pub struct Update -> ObjectAccessControl {
        /// If present, selects a specific revision of this object (as opposed to the
        /// latest version, the default).
        generation: i64 = "generation",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}
