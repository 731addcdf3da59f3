//! The resource `defaultObjectAccessControls`.

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

/// The resource `defaultObjectAccessControls`.
#[derive(Clone, Debug)]
pub struct DefaultObjectAccessControls {
    pub(crate) service: Service,
}

impl DefaultObjectAccessControls {
    /// Permanently deletes the default object ACL entry for the specified entity on the
    /// specified bucket.
    ///
    /// `DELETE b/{bucket}/defaultObjectAcl/{entity}`, method id
    /// `storage.defaultObjectAccessControls.delete`.
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

    /// Returns the default object ACL entry for the specified entity on the specified
    /// bucket.
    ///
    /// `GET b/{bucket}/defaultObjectAcl/{entity}`, method id
    /// `storage.defaultObjectAccessControls.get`.
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

    /// Creates a new default object ACL entry on the specified bucket.
    ///
    /// `POST b/{bucket}/defaultObjectAcl`, method id
    /// `storage.defaultObjectAccessControls.insert`.
    ///
    /// - `bucket`: Name of a bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`. Asks for `DEVSTORAGE_FULL_CONTROL` unless the client
    /// or the call names others.
    pub fn insert(
        &self,
        bucket: impl Into<String>,
        request: ObjectAccessControl,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves default object ACL entries on the specified bucket.
    ///
    /// `GET b/{bucket}/defaultObjectAcl`, method id
    /// `storage.defaultObjectAccessControls.list`.
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

    /// Patches a default object ACL entry on the specified bucket.
    ///
    /// `PATCH b/{bucket}/defaultObjectAcl/{entity}`, method id
    /// `storage.defaultObjectAccessControls.patch`.
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
        request: ObjectAccessControl,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("bucket", bucket.into());
        call.path("entity", entity.into());
        call.body(request);
        Patch { call }
    }

    /// Updates a default object ACL entry on the specified bucket.
    ///
    /// `PUT b/{bucket}/defaultObjectAcl/{entity}`, method id
    /// `storage.defaultObjectAccessControls.update`.
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
        request: ObjectAccessControl,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("bucket", bucket.into());
        call.path("entity", entity.into());
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "storage.defaultObjectAccessControls.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/defaultObjectAcl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`DefaultObjectAccessControls::delete`].
    pub struct Delete -> () {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const GET: Method = Method {
    id: "storage.defaultObjectAccessControls.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/defaultObjectAcl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DefaultObjectAccessControls::get`].
    pub struct Get -> ObjectAccessControl {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const INSERT: Method = Method {
    id: "storage.defaultObjectAccessControls.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/defaultObjectAcl"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`DefaultObjectAccessControls::insert`].
    pub struct Insert -> ObjectAccessControl {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const LIST: Method = Method {
    id: "storage.defaultObjectAccessControls.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/defaultObjectAcl"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`DefaultObjectAccessControls::list`].
    pub struct List -> ObjectAccessControls {
        /// If present, only return default ACL listing if the bucket's current
        /// metageneration matches this value.
        if_metageneration_match: i64 = "ifMetagenerationMatch",
        /// If present, only return default ACL listing if the bucket's current
        /// metageneration does not match the given value.
        if_metageneration_not_match: i64 = "ifMetagenerationNotMatch",
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const PATCH: Method = Method {
    id: "storage.defaultObjectAccessControls.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/defaultObjectAcl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`DefaultObjectAccessControls::patch`].
    pub struct Patch -> ObjectAccessControl {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const UPDATE: Method = Method {
    id: "storage.defaultObjectAccessControls.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/defaultObjectAcl/"),
        Segment::Value("entity"),
    ],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::DEVSTORAGE_FULL_CONTROL],
    default_scope: Some(scopes::DEVSTORAGE_FULL_CONTROL),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`DefaultObjectAccessControls::update`].
    pub struct Update -> ObjectAccessControl {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}
