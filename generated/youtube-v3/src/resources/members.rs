//! The resource `members`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::Member;
use crate::schemas::MemberListResponse;
use crate::scopes;

/// The resource `members`.
#[derive(Clone, Debug)]
pub struct Members {
    pub(crate) service: Service,
}

impl Members {
    /// Retrieves a list of members that match the request criteria for a channel.
    ///
    /// `GET youtube/v3/members`, method id `youtube.members.list`.
    ///
    /// - `part`: The \*part\* parameter specifies the member resource parts that the API
    ///   response will include. Set the parameter value to snippet.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs [this scope](crate::scopes): `YOUTUBE_CHANNEL_MEMBERSHIPS_CREATOR`.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }
}

const LIST: Method = Method {
    id: "youtube.members.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/members")],
    scopes: &[scopes::YOUTUBE_CHANNEL_MEMBERSHIPS_CREATOR],
    default_scope: Some(scopes::YOUTUBE_CHANNEL_MEMBERSHIPS_CREATOR),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Members::list`].
    pub struct List -> MemberListResponse [pages items: Vec<Member>] {
        /// Comma separated list of channel IDs. Only data about members that are part of
        /// this list will be included in the response.
        filter_by_member_channel_id: String = "filterByMemberChannelId",
        /// Filter members in the results set to the ones that have access to a level.
        has_access_to_level: String = "hasAccessToLevel",
        /// The \*maxResults\* parameter specifies the maximum number of items that
        /// should be returned in the result set.
        ///
        /// The default is `5`. At least `0`. At most `1000`.
        max_results: u32 = "maxResults",
        /// Parameter that specifies which channel members to return.
        ///
        /// The default is `all_current`.
        mode: Open<ListMode> = "mode",
        /// The \*pageToken\* parameter identifies a specific page in the result set that
        /// should be returned. In an API response, the nextPageToken and prevPageToken
        /// properties identify other pages that could be retrieved.
        page_token: String = "pageToken",
    }
}

open_enum! {
    /// Parameter that specifies which channel members to return.
    pub enum ListMode = "youtube.members.list.mode" {
        /// The value `listMembersModeUnknown`.
        ListMembersModeUnknown = "listMembersModeUnknown",
        /// Return only members that joined after the first call with this mode was made.
        Updates = "updates",
        /// Return all current members, from newest to oldest.
        AllCurrent = "all_current",
    }
}
