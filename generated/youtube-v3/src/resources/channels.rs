//! The resource `channels`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Channel;
use crate::schemas::ChannelListResponse;
use crate::scopes;

/// The resource `channels`.
#[derive(Clone, Debug)]
pub struct Channels {
    pub(crate) service: Service,
}

impl Channels {
    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/channels`, method id `youtube.channels.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   channel resource properties that the API response will include. If the
    ///   parameter identifies a property that contains child properties, the child
    ///   properties will be included in the response. For example, in a channel
    ///   resource, the contentDetails property contains other properties, such as the
    ///   uploads properties. As such, if you set \*part=contentDetails\*, the API
    ///   response will also contain all of those nested properties.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBEPARTNER_CHANNEL_AUDIT`, `YOUTUBE_FORCE_SSL`, `YOUTUBE_READONLY`. Asks for
    /// `YOUTUBE_READONLY` unless the client or the call names others.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }

    /// Updates an existing resource.
    ///
    /// `PUT youtube/v3/channels`, method id `youtube.channels.update`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. The API currently only allows
    ///   the parameter value to be set to either brandingSettings or invideoPromotion.
    ///   (You cannot update both of those parts with a single request.) Note that this
    ///   method overrides the existing values for all of the mutable properties that are
    ///   contained in any parts that the parameter value specifies.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn update(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: Channel,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Update { call }
    }
}

const LIST: Method = Method {
    id: "youtube.channels.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/channels")],
    scopes: &[
        scopes::YOUTUBE,
        scopes::YOUTUBEPARTNER,
        scopes::YOUTUBEPARTNER_CHANNEL_AUDIT,
        scopes::YOUTUBE_FORCE_SSL,
        scopes::YOUTUBE_READONLY,
    ],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Channels::list`].
    pub struct List -> ChannelListResponse [pages items: Vec<Channel>] {
        /// Return the channels within the specified guide category ID.
        category_id: String = "categoryId",
        /// Return the channel associated with a YouTube handle.
        for_handle: String = "forHandle",
        /// Return the channel associated with a YouTube username.
        for_username: String = "forUsername",
        /// Stands for "host language". Specifies the localization language of the
        /// metadata to be filled into snippet.localized. The field is filled with the
        /// default metadata if there is no localization in the specified language. The
        /// parameter value must be a language code included in the list returned by the
        /// i18nLanguages.list method (e.g. en_US, es_MX).
        hl: String = "hl",
        /// Return the channels with the specified IDs.
        id: Vec<String> = "id",
        /// Return the channels managed by the authenticated user.
        managed_by_me: bool = "managedByMe",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `5`. At least `0`. At most `50`.
        max_results: u32 = "maxResults",
        /// Return the ids of channels owned by the authenticated user.
        mine: bool = "mine",
        /// Return the channels subscribed to the authenticated user
        my_subscribers: bool = "mySubscribers",
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
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
    }
}

const UPDATE: Method = Method {
    id: "youtube.channels.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/channels")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Channels::update`].
    pub struct Update -> Channel {
        /// The \*onBehalfOfContentOwner\* parameter indicates that the authenticated
        /// user is acting on behalf of the content owner specified in the parameter
        /// value. This parameter is intended for YouTube content partners that own and
        /// manage many different YouTube channels. It allows content owners to
        /// authenticate once and get access to all their video and channel data, without
        /// having to provide authentication credentials for each individual channel. The
        /// actual CMS account that the user authenticates with needs to be linked to the
        /// specified YouTube content owner. This parameter must be provided if the
        /// request is authenticated with credentials for a CMS content owner user acting
        /// on a managed channel. If omitted, the request executes under the
        /// authenticated user's direct context and returns an HTTP 403 Forbidden error.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
    }
}
