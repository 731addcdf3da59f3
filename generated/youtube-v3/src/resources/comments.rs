//! The resource `comments`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Comment;
use crate::schemas::CommentListResponse;
use crate::scopes;

/// The resource `comments`.
#[derive(Clone, Debug)]
pub struct Comments {
    pub(crate) service: Service,
}

impl Comments {
    /// Deletes a resource.
    ///
    /// `DELETE youtube/v3/comments`, method id `youtube.comments.delete`.
    ///
    /// - `id`: The parameter `id`.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_FORCE_SSL`.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.query("id", id.into());
        Delete { call }
    }

    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/comments`, method id `youtube.comments.insert`.
    ///
    /// - `part`: The \*part\* parameter identifies the properties that the API response
    ///   will include. Set the parameter value to snippet. The snippet part has a quota
    ///   cost of 2 units.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_FORCE_SSL`.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: Comment,
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
    /// `GET youtube/v3/comments`, method id `youtube.comments.list`.
    ///
    /// - `part`: The \*part\* parameter specifies a comma-separated list of one or more
    ///   comment resource properties that the API response will include.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_FORCE_SSL`.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }

    /// Expresses the caller's opinion that one or more comments should be flagged as
    /// spam.
    ///
    /// `POST youtube/v3/comments/markAsSpam`, method id `youtube.comments.markAsSpam`.
    ///
    /// - `id`: Flags the comments with the given IDs as spam in the caller's opinion.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_FORCE_SSL`.
    pub fn mark_as_spam(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
    ) -> MarkAsSpam {
        let mut call = Call::new(&self.service, &MARK_AS_SPAM);
        for value in id {
            call.query_add("id", value.into());
        }
        MarkAsSpam { call }
    }

    /// Sets the moderation status of one or more comments.
    ///
    /// `POST youtube/v3/comments/setModerationStatus`, method id
    /// `youtube.comments.setModerationStatus`.
    ///
    /// - `id`: Modifies the moderation status of the comments with the given IDs
    /// - `moderation_status`: Specifies the requested moderation status. Note, comments
    ///   can be in statuses, which are not available through this call. For example,
    ///   this call does not allow to mark a comment as 'likely spam'. Valid values:
    ///   'heldForReview', 'published' or 'rejected'.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_FORCE_SSL`.
    pub fn set_moderation_status(
        &self,
        id: impl IntoIterator<Item = impl Into<String>>,
        moderation_status: impl Into<Open<SetModerationStatusModerationStatus>>,
    ) -> SetModerationStatus {
        let mut call = Call::new(&self.service, &SET_MODERATION_STATUS);
        for value in id {
            call.query_add("id", value.into());
        }
        call.query("moderationStatus", moderation_status.into().to_param());
        SetModerationStatus { call }
    }

    /// Updates an existing resource.
    ///
    /// `PUT youtube/v3/comments`, method id `youtube.comments.update`.
    ///
    /// - `part`: The \*part\* parameter identifies the properties that the API response
    ///   will include. You must at least include the snippet part in the parameter value
    ///   since that part contains all of the properties that the API request can update.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_FORCE_SSL`.
    pub fn update(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: Comment,
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
    id: "youtube.comments.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/comments")],
    scopes: &[scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Comments::delete`].
    pub struct Delete -> () {}
}

const INSERT: Method = Method {
    id: "youtube.comments.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/comments")],
    scopes: &[scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Comments::insert`].
    pub struct Insert -> Comment {}
}

const LIST: Method = Method {
    id: "youtube.comments.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/comments")],
    scopes: &[scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Comments::list`].
    pub struct List -> CommentListResponse [pages items: Vec<Comment>] {
        /// Returns the comments with the given IDs for One Platform.
        id: Vec<String> = "id",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `20`. At least `1`. At most `100`.
        max_results: u32 = "maxResults",
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
        /// Returns replies to the specified comment. Note, currently YouTube features
        /// only one level of replies (ie replies to top level comments). However replies
        /// to replies may be supported in the future.
        parent_id: String = "parentId",
        /// The requested text format for the returned comments.
        ///
        /// The default is `html`.
        text_format: Open<ListTextFormat> = "textFormat",
    }
}

const MARK_AS_SPAM: Method = Method {
    id: "youtube.comments.markAsSpam",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/comments/markAsSpam")],
    scopes: &[scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Comments::mark_as_spam`].
    pub struct MarkAsSpam -> () {}
}

const SET_MODERATION_STATUS: Method = Method {
    id: "youtube.comments.setModerationStatus",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/comments/setModerationStatus")],
    scopes: &[scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Comments::set_moderation_status`].
    pub struct SetModerationStatus -> () {
        /// If set to true the author of the comment gets added to the ban list. This
        /// means all future comments of the author will autmomatically be rejected. Only
        /// valid in combination with STATUS_REJECTED.
        ///
        /// The default is `false`.
        ban_author: bool = "banAuthor",
    }
}

const UPDATE: Method = Method {
    id: "youtube.comments.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/comments")],
    scopes: &[scopes::YOUTUBE_FORCE_SSL],
    default_scope: Some(scopes::YOUTUBE_FORCE_SSL),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Comments::update`].
    pub struct Update -> Comment {}
}

open_enum! {
    /// The requested text format for the returned comments.
    pub enum ListTextFormat = "youtube.comments.list.textFormat" {
        /// The value `textFormatUnspecified`.
        TextFormatUnspecified = "textFormatUnspecified",
        /// Returns the comments in HTML format. This is the default value.
        Html = "html",
        /// Returns the comments in plain text format.
        PlainText = "plainText",
    }
}

open_enum! {
    /// Specifies the requested moderation status. Note, comments can be in statuses,
    /// which are not available through this call. For example, this call does not allow
    /// to mark a comment as 'likely spam'. Valid values: 'heldForReview', 'published' or
    /// 'rejected'.
    pub enum SetModerationStatusModerationStatus =
        "youtube.comments.setModerationStatus.moderationStatus" {
        /// The comment is available for public display.
        Published = "published",
        /// The comment is awaiting review by a moderator.
        HeldForReview = "heldForReview",
        /// The value `likelySpam`.
        LikelySpam = "likelySpam",
        /// The comment is unfit for display.
        Rejected = "rejected",
    }
}
