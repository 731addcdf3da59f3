//! The resource `channelSections`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ChannelSection;
use crate::schemas::ChannelSectionListResponse;
use crate::scopes;

/// The resource `channelSections`.
#[derive(Clone, Debug)]
pub struct ChannelSections {
    pub(crate) service: Service,
}

impl ChannelSections {
    /// Deletes a resource.
    ///
    /// `DELETE youtube/v3/channelSections`, method id `youtube.channelSections.delete`.
    ///
    /// - `id`: The parameter `id`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.query("id", id.into());
        Delete { call }
    }

    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/channelSections`, method id `youtube.channelSections.insert`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. The part names that you can
    ///   include in the parameter value are snippet and contentDetails.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: ChannelSection,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/channelSections`, method id `youtube.channelSections.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   channelSection resource properties that the API response will include. The part
    ///   names that you can include in the parameter value are id, snippet, and
    ///   contentDetails. If the parameter identifies a property that contains child
    ///   properties, the child properties will be included in the response. For example,
    ///   in a channelSection resource, the snippet property contains other properties,
    ///   such as a display title for the channelSection. If you set \*part=snippet\*,
    ///   the API response will also contain all of those nested properties.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }

    /// Updates an existing resource.
    ///
    /// `PUT youtube/v3/channelSections`, method id `youtube.channelSections.update`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. The part names that you can
    ///   include in the parameter value are snippet and contentDetails.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn update(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: ChannelSection,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "youtube.channelSections.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/channelSections")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ChannelSections::delete`].
    pub struct Delete -> () {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
    }
}

const INSERT: Method = Method {
    id: "youtube.channelSections.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/channelSections")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ChannelSections::insert`].
    pub struct Insert -> ChannelSection {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// This parameter can only be used in a properly [authorized
        /// request](https://developers.google.com/youtube/data/guides/authentication).
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwnerChannel\* parameter specifies the
        /// YouTube channel ID of the channel to which a video is being added. This
        /// parameter is required when a request specifies a value for the
        /// onBehalfOfContentOwner parameter, and it can only be used in conjunction with
        /// that parameter. In addition, the request must be authorized using a CMS
        /// account that is linked to the content owner that the onBehalfOfContentOwner
        /// parameter specifies. Finally, the channel that the
        /// onBehalfOfContentOwnerChannel parameter value specifies must be linked to the
        /// content owner that the onBehalfOfContentOwner parameter specifies. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// perform actions on behalf of the channel specified in the parameter value,
        /// without having to provide authentication credentials for each separate
        /// channel.
        on_behalf_of_content_owner_channel: String = "onBehalfOfContentOwnerChannel",
    }
}

const LIST: Method = Method {
    id: "youtube.channelSections.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/channelSections")],
    scopes: &[
        scopes::YOUTUBE,
        scopes::YOUTUBEPARTNER,
        scopes::YOUTUBE_FORCE_SSL,
        scopes::YOUTUBE_READONLY,
    ],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ChannelSections::list`].
    pub struct List -> ChannelSectionListResponse {
        /// Return the ChannelSections owned by the specified channel ID.
        channel_id: String = "channelId",
        /// Return content in specified language
        #[deprecated]
        hl: String = "hl",
        /// Return the ChannelSections with the given IDs for Stubby or Apiary.
        id: Vec<String> = "id",
        /// Return the ChannelSections owned by the authenticated user.
        mine: bool = "mine",
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
    }
}

const UPDATE: Method = Method {
    id: "youtube.channelSections.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/channelSections")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`ChannelSections::update`].
    pub struct Update -> ChannelSection {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
    }
}
