//! The resource `videos`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::BatchGetStatsResponse;
use crate::schemas::Video;
use crate::schemas::VideoAbuseReport;
use crate::schemas::VideoGetRatingResponse;
use crate::schemas::VideoListResponse;
use crate::scopes;

/// The resource `videos`.
#[derive(Clone, Debug)]
pub struct Videos {
    pub(crate) service: Service,
}

impl Videos {
    /// Retrieves a batch of VideoStat resources, possibly filtered. BatchGetStats is
    /// intentionally not atomic to provide a better user experience.
    ///
    /// `GET youtube/v3/videos:batchGetStats`, method id `youtube.videos.batchGetStats`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the
    /// client or the call names others.
    pub fn batch_get_stats(&self) -> BatchGetStats {
        let call = Call::new(&self.service, &BATCH_GET_STATS);
        BatchGetStats { call }
    }

    /// Deletes a resource.
    ///
    /// `DELETE youtube/v3/videos`, method id `youtube.videos.delete`.
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

    /// Retrieves the ratings that the authorized user gave to a list of specified
    /// videos.
    ///
    /// `GET youtube/v3/videos/getRating`, method id `youtube.videos.getRating`.
    ///
    /// - `id`: The parameter `id`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_READONLY`. Asks for `YOUTUBE_READONLY` unless the
    /// client or the call names others.
    pub fn get_rating(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetRating {
        let mut call = Call::new(&self.service, &GET_RATING);
        for value in id {
            call.query_add("id", value.into());
        }
        GetRating { call }
    }

    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/videos`, method id `youtube.videos.insert`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. Note that not all parts contain
    ///   properties that can be set when inserting or updating a video. For example, the
    ///   statistics object encapsulates statistics that YouTube calculates for a video
    ///   and does not contain values that you can set or modify. If the parameter value
    ///   specifies a part that does not contain mutable values, that part will still be
    ///   included in the API response.
    ///
    /// Media can be uploaded with `upload`, of type `video/*`,
    /// `application/octet-stream`, 274,877,906,944 bytes at most.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`, `YOUTUBE_UPLOAD`. Asks for `YOUTUBE_UPLOAD` unless the
    /// client or the call names others.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: Video,
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
    /// `GET youtube/v3/videos`, method id `youtube.videos.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   video resource properties that the API response will include. If the parameter
    ///   identifies a property that contains child properties, the child properties will
    ///   be included in the response. For example, in a video resource, the snippet
    ///   property contains the channelId, title, description, tags, and categoryId
    ///   properties. As such, if you set \*part=snippet\*, the API response will contain
    ///   all of those properties.
    ///
    /// Answers page by page; the items are in `items`.
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

    /// Adds a like or dislike rating to a video or removes a rating from a video.
    ///
    /// `POST youtube/v3/videos/rate`, method id `youtube.videos.rate`.
    ///
    /// - `id`: The parameter `id`.
    /// - `rating`: The parameter `rating`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn rate(
        &self,
        id: impl Into<String>,
        rating: impl Into<Open<RateRating>>,
    ) -> Rate {
        let mut call = Call::new(&self.service, &RATE);
        call.query("id", id.into());
        call.query("rating", rating.into().to_param());
        Rate { call }
    }

    /// Report abuse for a video.
    ///
    /// `POST youtube/v3/videos/reportAbuse`, method id `youtube.videos.reportAbuse`.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn report_abuse(&self, request: VideoAbuseReport) -> ReportAbuse {
        let mut call = Call::new(&self.service, &REPORT_ABUSE);
        call.body(request);
        ReportAbuse { call }
    }

    /// Updates an existing resource.
    ///
    /// `PUT youtube/v3/videos`, method id `youtube.videos.update`.
    ///
    /// - `part`: The \*part\* parameter serves two purposes in this operation. It
    ///   identifies the properties that the write operation will set as well as the
    ///   properties that the API response will include. Note that this method will
    ///   override the existing values for all of the mutable properties that are
    ///   contained in any parts that the parameter value specifies. For example, a
    ///   video's privacy setting is contained in the status part. As such, if your
    ///   request is updating a private video, and the request's part parameter value
    ///   includes the status part, the video's privacy setting will be updated to
    ///   whatever value the request body specifies. If the request body does not specify
    ///   a value, the existing privacy setting will be removed and the video will revert
    ///   to the default privacy setting. In addition, not all parts contain properties
    ///   that can be set when inserting or updating a video. For example, the statistics
    ///   object encapsulates statistics that YouTube calculates for a video and does not
    ///   contain values that you can set or modify. If the parameter value specifies a
    ///   part that does not contain mutable values, that part will still be included in
    ///   the API response.
    ///
    /// Needs one of [these scopes](crate::scopes): `YOUTUBE`, `YOUTUBEPARTNER`,
    /// `YOUTUBE_FORCE_SSL`. Asks for `YOUTUBE` unless the client or the call names
    /// others.
    pub fn update(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: Video,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Update { call }
    }
}

const BATCH_GET_STATS: Method = Method {
    id: "youtube.videos.batchGetStats",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/videos:batchGetStats")],
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
    /// A call of [`Videos::batch_get_stats`].
    pub struct BatchGetStats -> BatchGetStatsResponse {
        /// Required. Return videos with the given ids. The number of IDs specified
        /// cannot exceed 50.
        id: Vec<String> = "id",
        /// Optional. **Note:** This parameter is intended exclusively for YouTube
        /// content partners. The `onBehalfOfContentOwner` parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The CMS account that
        /// the user authenticates with must be linked to the specified YouTube content
        /// owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
        /// Required. The `**part**` parameter specifies a comma-separated list of one or
        /// more `videoStat` resource properties that the API response will include. If
        /// the parameter identifies a property that contains child properties, the child
        /// properties will be included in the response. For example, in a `videoStat`
        /// resource, the `statistics` property contains `view_count` and `like_count`.
        /// As such, if you set `**part=snippet**`, the API response will contain all of
        /// those properties.
        part: Vec<String> = "part",
    }
}

const DELETE: Method = Method {
    id: "youtube.videos.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/videos")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Videos::delete`].
    pub struct Delete -> () {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The actual CMS
        /// account that the user authenticates with must be linked to the specified
        /// YouTube content owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
    }
}

const GET_RATING: Method = Method {
    id: "youtube.videos.getRating",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/videos/getRating")],
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
    /// A call of [`Videos::get_rating`].
    pub struct GetRating -> VideoGetRatingResponse {
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
    id: "youtube.videos.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/videos")],
    scopes: &[
        scopes::YOUTUBE,
        scopes::YOUTUBEPARTNER,
        scopes::YOUTUBE_FORCE_SSL,
        scopes::YOUTUBE_UPLOAD,
    ],
    default_scope: Some(scopes::YOUTUBE_UPLOAD),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/youtube/v3/videos")],
        resumable_path: &[Segment::Text("resumable/upload/youtube/v3/videos")],
        accept: &["video/*", "application/octet-stream"],
        max_size: Some(274_877_906_944),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Videos::insert`].
    pub struct Insert -> Video [upload] {
        /// Should auto-levels be applied to the upload.
        auto_levels: bool = "autoLevels",
        /// Notify the channel subscribers about the new video. As default, the
        /// notification is enabled.
        ///
        /// The default is `true`.
        notify_subscribers: bool = "notifySubscribers",
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
        /// Should stabilize be applied to the upload.
        stabilize: bool = "stabilize",
    }
}

const LIST: Method = Method {
    id: "youtube.videos.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/videos")],
    scopes: &[
        scopes::YOUTUBE,
        scopes::YOUTUBEPARTNER,
        scopes::YOUTUBE_FORCE_SSL,
        scopes::YOUTUBE_READONLY,
    ],
    default_scope: Some(scopes::YOUTUBE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Videos::list`].
    pub struct List -> VideoListResponse [pages items: Vec<Video>] {
        /// Return the videos that are in the specified chart.
        chart: Open<ListChart> = "chart",
        /// Stands for "host language". Specifies the localization language of the
        /// metadata to be filled into snippet.localized. The field is filled with the
        /// default metadata if there is no localization in the specified language. The
        /// parameter value must be a language code included in the list returned by the
        /// i18nLanguages.list method (e.g. en_US, es_MX).
        hl: String = "hl",
        /// Return videos with the given ids.
        id: Vec<String> = "id",
        /// The parameter `locale`.
        #[deprecated]
        locale: String = "locale",
        /// The parameter `maxHeight`.
        ///
        /// At least `72`. At most `8192`.
        max_height: i32 = "maxHeight",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set. \*Note:\* This parameter is supported
        /// for use in conjunction with the
        /// [`myRating`](https://developers.google.com/youtube/data/reference/rest/v3/videos/list#myRating)
        /// and
        /// [`chart`](https://developers.google.com/youtube/data/reference/rest/v3/videos/list#chart)
        /// parameters, but it is not supported for use in conjunction with the
        /// [`id`](https://developers.google.com/youtube/data/reference/rest/v3/videos/list#id)
        /// parameter.
        ///
        /// The default is `5`. At least `1`. At most `50`.
        max_results: u32 = "maxResults",
        /// Return the player with maximum height specified in
        ///
        /// At least `72`. At most `8192`.
        max_width: i32 = "maxWidth",
        /// Return videos liked/disliked by the authenticated user. Does not support
        /// RateType.RATED_TYPE_NONE.
        my_rating: Open<ListMyRating> = "myRating",
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
        /// properties identify other pages that could be retrieved. \*Note:\* This
        /// parameter is supported for use in conjunction with the
        /// [`myRating`](https://developers.google.com/youtube/data/reference/rest/v3/videos/list#myRating)
        /// and
        /// [`chart`](https://developers.google.com/youtube/data/reference/rest/v3/videos/list#chart)
        /// parameters, but it is not supported for use in conjunction with the
        /// [`id`](https://developers.google.com/youtube/data/reference/rest/v3/videos/list#id)
        /// parameter.
        page_token: String = "pageToken",
        /// Use a chart that is specific to the specified region
        region_code: String = "regionCode",
        /// Use chart that is specific to the specified video category
        ///
        /// The default is `0`.
        video_category_id: String = "videoCategoryId",
    }
}

const RATE: Method = Method {
    id: "youtube.videos.rate",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/videos/rate")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Videos::rate`].
    pub struct Rate -> () {}
}

const REPORT_ABUSE: Method = Method {
    id: "youtube.videos.reportAbuse",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/videos/reportAbuse")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Videos::report_abuse`].
    pub struct ReportAbuse -> () {
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
    id: "youtube.videos.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/videos")],
    scopes: &[scopes::YOUTUBE, scopes::YOUTUBEPARTNER, scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Videos::update`].
    pub struct Update -> Video {
        /// \*Note:\* This parameter is intended exclusively for YouTube content
        /// partners. The \*onBehalfOfContentOwner\* parameter indicates that the
        /// request's authorization credentials identify a YouTube CMS user who is acting
        /// on behalf of the content owner specified in the parameter value. This
        /// parameter is intended for YouTube content partners that own and manage many
        /// different YouTube channels. It allows content owners to authenticate once and
        /// get access to all their video and channel data, without having to provide
        /// authentication credentials for each individual channel. The actual CMS
        /// account that the user authenticates with must be linked to the specified
        /// YouTube content owner.
        on_behalf_of_content_owner: String = "onBehalfOfContentOwner",
    }
}

open_enum! {
    /// Return the videos that are in the specified chart.
    pub enum ListChart = "youtube.videos.list.chart" {
        /// The value `chartUnspecified`.
        ChartUnspecified = "chartUnspecified",
        /// Return the most popular videos for the specified [content
        /// region](https://developers.google.com/youtube/data/reference/rest/v3/videos/list#regionCode)
        /// and [video
        /// category](https://developers.google.com/youtube/data/reference/rest/v3/videos/list#videoCategoryId).
        MostPopular = "mostPopular",
    }
}

open_enum! {
    /// Return videos liked/disliked by the authenticated user. Does not support
    /// RateType.RATED_TYPE_NONE.
    pub enum ListMyRating = "youtube.videos.list.myRating" {
        /// The entity has not been rated.
        None = "none",
        /// The entity is liked.
        Like = "like",
        /// The entity is disliked.
        Dislike = "dislike",
    }
}

open_enum! {
    /// The parameter `rating` of `youtube.videos.rate`.
    pub enum RateRating = "youtube.videos.rate.rating" {
        /// The entity has not been rated.
        None = "none",
        /// The entity is liked.
        Like = "like",
        /// The entity is disliked.
        Dislike = "dislike",
    }
}
