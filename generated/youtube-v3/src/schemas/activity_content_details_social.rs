//! The schema `ActivityContentDetailsSocial`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ResourceId;

record! {
    /// Details about a social network post.
    pub struct ActivityContentDetailsSocial = "ActivityContentDetailsSocial" {
        /// The author of the social network post.
        pub author: Option<String> = "author",
        /// An image of the post's author.
        pub image_url: Option<String> = "imageUrl",
        /// The URL of the social network post.
        pub reference_url: Option<String> = "referenceUrl",
        /// The `resourceId` object encapsulates information that identifies the resource
        /// associated with a social network post.
        pub resource_id: Option<Box<ResourceId>> = "resourceId",
        /// The name of the social network.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<ActivityContentDetailsSocialType>> = "type",
    }
}

open_enum! {
    /// The name of the social network.
    pub enum ActivityContentDetailsSocialType = "ActivityContentDetailsSocial.type" {
        /// The value `unspecified`.
        Unspecified = "unspecified",
        /// The value `googlePlus`.
        GooglePlus = "googlePlus",
        /// The value `facebook`.
        Facebook = "facebook",
        /// The value `twitter`.
        Twitter = "twitter",
    }
}
