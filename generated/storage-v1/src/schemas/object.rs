//! The schema `Object`.

use std::collections::BTreeMap;

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ObjectAccessControl;
use super::ObjectCustomContextPayload;

record! {
    /// An object.
    pub struct Object = "Object" {
        /// Access controls on the object.
        ///
        /// Required by `storage.objects.update`.
        pub acl: Option<Vec<ObjectAccessControl>> = "acl",
        /// The name of the bucket containing this object.
        pub bucket: Option<String> = "bucket",
        /// Cache-Control directive for the object data. If omitted, and the object is
        /// accessible to all anonymous users, the default will be public, max-age=3600.
        pub cache_control: Option<String> = "cacheControl",
        /// Number of underlying components that make up this object. Components are
        /// accumulated by compose operations.
        pub component_count: Option<i32> = "componentCount",
        /// Content-Disposition of the object data.
        pub content_disposition: Option<String> = "contentDisposition",
        /// Content-Encoding of the object data.
        pub content_encoding: Option<String> = "contentEncoding",
        /// Content-Language of the object data.
        pub content_language: Option<String> = "contentLanguage",
        /// Content-Type of the object data. If an object is stored without a
        /// Content-Type, it is served as application/octet-stream.
        pub content_type: Option<String> = "contentType",
        /// User-defined or system-defined object contexts. Each object context is a
        /// key-payload pair, where the key provides the identification and the payload
        /// holds the associated value and additional metadata.
        pub contexts: Option<Box<ObjectContexts>> = "contexts",
        /// CRC32c checksum, as described in RFC 4960, Appendix B; encoded using base64
        /// in big-endian byte order. For more information about using the CRC32c
        /// checksum, see [Data Validation and Change
        /// Detection](https://cloud.google.com/storage/docs/data-validation).
        pub crc32c: Option<String> = "crc32c",
        /// A timestamp in RFC 3339 format specified by the user for an object.
        pub custom_time: Option<Timestamp> = "customTime",
        /// Metadata of customer-supplied encryption key, if the object is encrypted by
        /// such a key.
        pub customer_encryption: Option<Box<ObjectCustomerEncryption>> =
            "customerEncryption",
        /// HTTP 1.1 Entity tag for the object.
        pub etag: Option<String> = "etag",
        /// Whether an object is under event-based hold. Event-based hold is a way to
        /// retain objects until an event occurs, which is signified by the hold's
        /// release (i.e. this value is set to false). After being released (set to
        /// false), such objects will be subject to bucket-level retention (if any). One
        /// sample use case of this flag is for banks to hold loan documents for at least
        /// 3 years after loan is paid in full. Here, bucket-level retention is 3 years
        /// and the event is the loan being paid in full. In this example, these objects
        /// will be held intact for any number of years until the event has occurred
        /// (event-based hold on the object is released) and then 3 more years after
        /// that. That means retention duration of the objects begins from the moment
        /// event-based hold transitioned from true to false.
        pub event_based_hold: Option<bool> = "eventBasedHold",
        /// The content generation of this object. Used for object versioning.
        pub generation: Option<i64> = "generation",
        /// This is the time (in the future) when the soft-deleted object will no longer
        /// be restorable. It is equal to the soft delete time plus the current soft
        /// delete retention duration of the bucket.
        pub hard_delete_time: Option<Timestamp> = "hardDeleteTime",
        /// The ID of the object, including the bucket name, object name, and generation
        /// number.
        pub id: Option<String> = "id",
        /// The kind of item this is. For objects, this is always storage#object.
        ///
        /// The default is `storage#object`.
        pub kind: Option<String> = "kind",
        /// Not currently supported. Specifying the parameter causes the request to fail
        /// with status code 400 - Bad Request.
        pub kms_key_name: Option<String> = "kmsKeyName",
        /// MD5 hash of the data; encoded using base64. For more information about using
        /// the MD5 hash, see [Data Validation and Change
        /// Detection](https://cloud.google.com/storage/docs/data-validation).
        pub md5_hash: Option<String> = "md5Hash",
        /// Media download link.
        pub media_link: Option<String> = "mediaLink",
        /// User-provided metadata, in key/value pairs.
        pub metadata: Option<BTreeMap<String, String>> = "metadata",
        /// The version of the metadata for this object at this generation. Used for
        /// preconditions and for detecting changes in metadata. A metageneration number
        /// is only meaningful in the context of a particular generation of a particular
        /// object.
        pub metageneration: Option<i64> = "metageneration",
        /// The name of the object. Required if not specified by URL parameter.
        pub name: Option<String> = "name",
        /// The owner of the object. This will always be the uploader of the object.
        pub owner: Option<Box<ObjectOwner>> = "owner",
        /// Restore token used to differentiate deleted objects with the same name and
        /// generation. This field is only returned for deleted objects in hierarchical
        /// namespace buckets.
        pub restore_token: Option<String> = "restoreToken",
        /// A collection of object level retention parameters.
        pub retention: Option<Box<ObjectRetention>> = "retention",
        /// A server-determined value that specifies the earliest time that the object's
        /// retention period expires. This value is in RFC 3339 format. Note 1: This
        /// field is not provided for objects with an active event-based hold, since
        /// retention expiration is unknown until the hold is removed. Note 2: This value
        /// can be provided even when temporary hold is set (so that the user can reason
        /// about policy without having to first unset the temporary hold).
        pub retention_expiration_time: Option<Timestamp> = "retentionExpirationTime",
        /// The link to this object.
        pub self_link: Option<String> = "selfLink",
        /// Content-Length of the data in bytes.
        pub size: Option<u64> = "size",
        /// The time at which the object became soft-deleted in RFC 3339 format.
        pub soft_delete_time: Option<Timestamp> = "softDeleteTime",
        /// Storage class of the object.
        pub storage_class: Option<String> = "storageClass",
        /// Whether an object is under temporary hold. While this flag is set to true,
        /// the object is protected against deletion and overwrites. A common use case of
        /// this flag is regulatory investigations where objects need to be retained
        /// while the investigation is ongoing. Note that unlike event-based hold,
        /// temporary hold does not impact retention expiration time of an object.
        pub temporary_hold: Option<bool> = "temporaryHold",
        /// The creation time of the object in RFC 3339 format.
        pub time_created: Option<Timestamp> = "timeCreated",
        /// The time at which the object became noncurrent in RFC 3339 format. Will be
        /// returned if and only if this version of the object has been deleted.
        pub time_deleted: Option<Timestamp> = "timeDeleted",
        /// The time when the object was finalized.
        pub time_finalized: Option<Timestamp> = "timeFinalized",
        /// The time at which the object's storage class was last changed. When the
        /// object is initially created, it will be set to timeCreated.
        pub time_storage_class_updated: Option<Timestamp> = "timeStorageClassUpdated",
        /// The modification time of the object metadata in RFC 3339 format. Set
        /// initially to object creation time and then updated whenever any metadata of
        /// the object changes. This includes changes made by a requester, such as
        /// modifying custom metadata, as well as changes made by Cloud Storage on behalf
        /// of a requester, such as changing the storage class based on an Object
        /// Lifecycle Configuration.
        pub updated: Option<Timestamp> = "updated",
    }
}

record! {
    /// User-defined or system-defined object contexts. Each object context is a
    /// key-payload pair, where the key provides the identification and the payload holds
    /// the associated value and additional metadata.
    pub struct ObjectContexts = "Object.contexts" {
        /// User-defined object contexts.
        pub custom: Option<BTreeMap<String, ObjectCustomContextPayload>> = "custom",
    }
}

record! {
    /// Metadata of customer-supplied encryption key, if the object is encrypted by such
    /// a key.
    pub struct ObjectCustomerEncryption = "Object.customerEncryption" {
        /// The encryption algorithm.
        pub encryption_algorithm: Option<String> = "encryptionAlgorithm",
        /// SHA256 hash value of the encryption key.
        pub key_sha256: Option<String> = "keySha256",
    }
}

record! {
    /// The owner of the object. This will always be the uploader of the object.
    pub struct ObjectOwner = "Object.owner" {
        /// The entity, in the form user-userId.
        pub entity: Option<String> = "entity",
        /// The ID for the entity.
        pub entity_id: Option<String> = "entityId",
    }
}

record! {
    /// A collection of object level retention parameters.
    pub struct ObjectRetention = "Object.retention" {
        /// The bucket's object retention mode, can only be Unlocked or Locked.
        pub mode: Option<String> = "mode",
        /// A time in RFC 3339 format until which object retention protects this object.
        pub retain_until_time: Option<Timestamp> = "retainUntilTime",
    }
}
