//! Schemas: what calls send and receive.

mod abuse_report;
mod abuse_type;
mod access_policy;
mod activity;
mod activity_content_details;
mod activity_content_details_bulletin;
mod activity_content_details_channel_item;
mod activity_content_details_comment;
mod activity_content_details_playlist_item;
mod activity_content_details_promoted_item;
mod activity_content_details_recommendation;
mod activity_content_details_social;
mod activity_content_details_subscription;
mod activity_content_details_upload;
mod activity_list_response;
mod activity_snippet;
mod availability_config;
mod availability_config_global_config;
mod availability_config_regions_config;
mod availability_config_regions_config_region_interval;
mod batch_get_stats_response;
mod brand_partner;
mod caption;
mod caption_list_response;
mod caption_snippet;
mod cdn_settings;
mod channel;
mod channel_audit_details;
mod channel_banner_resource;
mod channel_branding_settings;
mod channel_content_details;
mod channel_content_owner_details;
mod channel_conversion_ping;
mod channel_conversion_pings;
mod channel_list_response;
mod channel_localization;
mod channel_profile_details;
mod channel_section;
mod channel_section_content_details;
mod channel_section_list_response;
mod channel_section_localization;
mod channel_section_snippet;
mod channel_section_targeting;
mod channel_settings;
mod channel_snippet;
mod channel_statistics;
mod channel_status;
mod channel_to_affiliate_program_link_details;
mod channel_to_store_link_details;
mod channel_to_store_link_details_billing_details;
mod channel_to_store_link_details_merchant_affiliate_program_details;
mod channel_topic_details;
mod comment;
mod comment_list_response;
mod comment_snippet;
mod comment_snippet_author_channel_id;
mod comment_thread;
mod comment_thread_list_response;
mod comment_thread_replies;
mod comment_thread_snippet;
mod content_rating;
mod cuepoint;
mod cuepoint_schedule;
mod entity;
mod geo_point;
mod i18n_language;
mod i18n_language_list_response;
mod i18n_language_snippet;
mod i18n_region;
mod i18n_region_list_response;
mod i18n_region_snippet;
mod image_settings;
mod ingestion_info;
mod interval;
mod invideo_branding;
mod invideo_position;
mod invideo_timing;
mod language_tag;
mod level_details;
mod live_broadcast;
mod live_broadcast_content_details;
mod live_broadcast_list_response;
mod live_broadcast_monetization_details;
mod live_broadcast_snippet;
mod live_broadcast_statistics;
mod live_broadcast_status;
mod live_chat_ban;
mod live_chat_ban_snippet;
mod live_chat_fan_funding_event_details;
mod live_chat_gift_details;
mod live_chat_gift_membership_received_details;
mod live_chat_member_milestone_chat_details;
mod live_chat_membership_gifting_details;
mod live_chat_message;
mod live_chat_message_author_details;
mod live_chat_message_deleted_details;
mod live_chat_message_list_response;
mod live_chat_message_retracted_details;
mod live_chat_message_snippet;
mod live_chat_moderator;
mod live_chat_moderator_list_response;
mod live_chat_moderator_snippet;
mod live_chat_new_sponsor_details;
mod live_chat_poll_details;
mod live_chat_poll_details_poll_metadata;
mod live_chat_poll_details_poll_metadata_poll_option;
mod live_chat_super_chat_details;
mod live_chat_super_sticker_details;
mod live_chat_text_message_details;
mod live_chat_user_banned_message_details;
mod live_stream;
mod live_stream_configuration_issue;
mod live_stream_content_details;
mod live_stream_health_status;
mod live_stream_list_response;
mod live_stream_snippet;
mod live_stream_status;
mod localized_property;
mod localized_string;
mod member;
mod member_list_response;
mod member_snippet;
mod memberships_details;
mod memberships_duration;
mod memberships_duration_at_level;
mod memberships_level;
mod memberships_level_list_response;
mod memberships_level_snippet;
mod monitor_stream_info;
mod page_info;
mod playlist;
mod playlist_content_details;
mod playlist_image;
mod playlist_image_list_response;
mod playlist_image_snippet;
mod playlist_item;
mod playlist_item_content_details;
mod playlist_item_list_response;
mod playlist_item_snippet;
mod playlist_item_status;
mod playlist_list_response;
mod playlist_localization;
mod playlist_player;
mod playlist_snippet;
mod playlist_status;
mod property_value;
mod related_entity;
mod resource_id;
mod search_list_response;
mod search_result;
mod search_result_snippet;
mod subscription;
mod subscription_content_details;
mod subscription_list_response;
mod subscription_snippet;
mod subscription_subscriber_snippet;
mod super_chat_event;
mod super_chat_event_list_response;
mod super_chat_event_snippet;
mod super_sticker_metadata;
mod test_item;
mod test_item_test_item_snippet;
mod third_party_link;
mod third_party_link_list_response;
mod third_party_link_snippet;
mod third_party_link_status;
mod thumbnail;
mod thumbnail_details;
mod thumbnail_set_response;
mod token_pagination;
mod video;
mod video_abuse_report;
mod video_abuse_report_reason;
mod video_abuse_report_reason_list_response;
mod video_abuse_report_reason_snippet;
mod video_abuse_report_secondary_reason;
mod video_age_gating;
mod video_category;
mod video_category_list_response;
mod video_category_snippet;
mod video_content_details;
mod video_content_details_region_restriction;
mod video_file_details;
mod video_file_details_audio_stream;
mod video_file_details_video_stream;
mod video_get_rating_response;
mod video_list_response;
mod video_live_streaming_details;
mod video_localization;
mod video_monetization_details;
mod video_paid_product_placement_details;
mod video_player;
mod video_processing_details;
mod video_processing_details_processing_progress;
mod video_project_details;
mod video_rating;
mod video_recording_details;
mod video_snippet;
mod video_stat;
mod video_statistics;
mod video_stats_content_details;
mod video_stats_snippet;
mod video_stats_statistics;
mod video_status;
mod video_suggestions;
mod video_suggestions_tag_suggestion;
mod video_topic_details;
mod video_trainability;
mod watch_settings;

pub use abuse_report::AbuseReport;
pub use abuse_type::AbuseType;
pub use access_policy::AccessPolicy;
pub use activity::Activity;
pub use activity_content_details::ActivityContentDetails;
pub use activity_content_details_bulletin::ActivityContentDetailsBulletin;
pub use activity_content_details_channel_item::ActivityContentDetailsChannelItem;
pub use activity_content_details_comment::ActivityContentDetailsComment;
pub use activity_content_details_playlist_item::ActivityContentDetailsPlaylistItem;
pub use activity_content_details_promoted_item::{
    ActivityContentDetailsPromotedItem, ActivityContentDetailsPromotedItemCtaType,
};
pub use activity_content_details_recommendation::{
    ActivityContentDetailsRecommendation, ActivityContentDetailsRecommendationReason,
};
pub use activity_content_details_social::{
    ActivityContentDetailsSocial, ActivityContentDetailsSocialType,
};
pub use activity_content_details_subscription::ActivityContentDetailsSubscription;
pub use activity_content_details_upload::ActivityContentDetailsUpload;
pub use activity_list_response::ActivityListResponse;
pub use activity_snippet::{ActivitySnippet, ActivitySnippetType};
pub use availability_config::AvailabilityConfig;
pub use availability_config_global_config::AvailabilityConfigGlobalConfig;
pub use availability_config_regions_config::AvailabilityConfigRegionsConfig;
pub use availability_config_regions_config_region_interval::AvailabilityConfigRegionsConfigRegionInterval;
pub use batch_get_stats_response::BatchGetStatsResponse;
pub use brand_partner::BrandPartner;
pub use caption::Caption;
pub use caption_list_response::CaptionListResponse;
pub use caption_snippet::{
    CaptionSnippet, CaptionSnippetAudioTrackType, CaptionSnippetFailureReason,
    CaptionSnippetStatus, CaptionSnippetTrackKind,
};
pub use cdn_settings::{
    CdnSettings, CdnSettingsFrameRate, CdnSettingsIngestionType, CdnSettingsResolution,
};
pub use channel::Channel;
pub use channel_audit_details::ChannelAuditDetails;
pub use channel_banner_resource::ChannelBannerResource;
pub use channel_branding_settings::ChannelBrandingSettings;
pub use channel_content_details::{ChannelContentDetails, ChannelContentDetailsRelatedPlaylists};
pub use channel_content_owner_details::ChannelContentOwnerDetails;
pub use channel_conversion_ping::{ChannelConversionPing, ChannelConversionPingContext};
pub use channel_conversion_pings::ChannelConversionPings;
pub use channel_list_response::ChannelListResponse;
pub use channel_localization::ChannelLocalization;
pub use channel_profile_details::ChannelProfileDetails;
pub use channel_section::ChannelSection;
pub use channel_section_content_details::ChannelSectionContentDetails;
pub use channel_section_list_response::ChannelSectionListResponse;
pub use channel_section_localization::ChannelSectionLocalization;
pub use channel_section_snippet::{
    ChannelSectionSnippet, ChannelSectionSnippetStyle, ChannelSectionSnippetType,
};
pub use channel_section_targeting::ChannelSectionTargeting;
pub use channel_settings::ChannelSettings;
pub use channel_snippet::ChannelSnippet;
pub use channel_statistics::ChannelStatistics;
pub use channel_status::{
    ChannelStatus, ChannelStatusLongUploadsStatus, ChannelStatusPrivacyStatus,
};
pub use channel_to_affiliate_program_link_details::{
    ChannelToAffiliateProgramLinkDetails, ChannelToAffiliateProgramLinkDetailsProgramStatus,
};
pub use channel_to_store_link_details::ChannelToStoreLinkDetails;
pub use channel_to_store_link_details_billing_details::{
    ChannelToStoreLinkDetailsBillingDetails, ChannelToStoreLinkDetailsBillingDetailsBillingStatus,
};
pub use channel_to_store_link_details_merchant_affiliate_program_details::{
    ChannelToStoreLinkDetailsMerchantAffiliateProgramDetails,
    ChannelToStoreLinkDetailsMerchantAffiliateProgramDetailsStatus,
};
pub use channel_topic_details::ChannelTopicDetails;
pub use comment::Comment;
pub use comment_list_response::CommentListResponse;
pub use comment_snippet::{
    CommentSnippet, CommentSnippetModerationStatus, CommentSnippetViewerRating,
};
pub use comment_snippet_author_channel_id::CommentSnippetAuthorChannelId;
pub use comment_thread::CommentThread;
pub use comment_thread_list_response::CommentThreadListResponse;
pub use comment_thread_replies::CommentThreadReplies;
pub use comment_thread_snippet::CommentThreadSnippet;
pub use content_rating::{
    ContentRating, ContentRatingAcbRating, ContentRatingAgcomRating, ContentRatingAnatelRating,
    ContentRatingBbfcRating, ContentRatingBfvcRating, ContentRatingBmukkRating,
    ContentRatingCatvRating, ContentRatingCatvfrRating, ContentRatingCbfcRating,
    ContentRatingCccRating, ContentRatingCceRating, ContentRatingChfilmRating,
    ContentRatingChvrsRating, ContentRatingCicfRating, ContentRatingCnaRating,
    ContentRatingCncRating, ContentRatingCsaRating, ContentRatingCscfRating,
    ContentRatingCzfilmRating, ContentRatingDjctqRating, ContentRatingDjctqRatingReasons,
    ContentRatingEcbmctRating, ContentRatingEefilmRating, ContentRatingEgfilmRating,
    ContentRatingEirinRating, ContentRatingFcbmRating, ContentRatingFcoRating,
    ContentRatingFmocRating, ContentRatingFpbRating, ContentRatingFpbRatingReasons,
    ContentRatingFskRating, ContentRatingGrfilmRating, ContentRatingIcaaRating,
    ContentRatingIfcoRating, ContentRatingIlfilmRating, ContentRatingIncaaRating,
    ContentRatingKfcbRating, ContentRatingKijkwijzerRating, ContentRatingKmrbRating,
    ContentRatingLsfRating, ContentRatingMccaaRating, ContentRatingMccypRating,
    ContentRatingMcstRating, ContentRatingMdaRating, ContentRatingMedietilsynetRating,
    ContentRatingMekuRating, ContentRatingMenaMpaaRating, ContentRatingMibacRating,
    ContentRatingMocRating, ContentRatingMoctwRating, ContentRatingMpaaRating,
    ContentRatingMpaatRating, ContentRatingMtrcbRating, ContentRatingNbcRating,
    ContentRatingNbcplRating, ContentRatingNfrcRating, ContentRatingNfvcbRating,
    ContentRatingNkclvRating, ContentRatingNmcRating, ContentRatingOflcRating,
    ContentRatingPefilmRating, ContentRatingRcnofRating, ContentRatingResorteviolenciaRating,
    ContentRatingRtcRating, ContentRatingRteRating, ContentRatingRussiaRating,
    ContentRatingSkfilmRating, ContentRatingSmaisRating, ContentRatingSmsaRating,
    ContentRatingTvpgRating, ContentRatingYtRating,
};
pub use cuepoint::{Cuepoint, CuepointCueType};
pub use cuepoint_schedule::{CuepointSchedule, CuepointScheduleScheduleStrategy};
pub use entity::Entity;
pub use geo_point::GeoPoint;
pub use i18n_language::I18nLanguage;
pub use i18n_language_list_response::I18nLanguageListResponse;
pub use i18n_language_snippet::I18nLanguageSnippet;
pub use i18n_region::I18nRegion;
pub use i18n_region_list_response::I18nRegionListResponse;
pub use i18n_region_snippet::I18nRegionSnippet;
pub use image_settings::ImageSettings;
pub use ingestion_info::IngestionInfo;
pub use interval::Interval;
pub use invideo_branding::InvideoBranding;
pub use invideo_position::{InvideoPosition, InvideoPositionCornerPosition, InvideoPositionType};
pub use invideo_timing::{InvideoTiming, InvideoTimingType};
pub use language_tag::LanguageTag;
pub use level_details::LevelDetails;
pub use live_broadcast::LiveBroadcast;
pub use live_broadcast_content_details::{
    LiveBroadcastContentDetails, LiveBroadcastContentDetailsClosedCaptionsType,
    LiveBroadcastContentDetailsLatencyPreference, LiveBroadcastContentDetailsProjection,
    LiveBroadcastContentDetailsStereoLayout,
};
pub use live_broadcast_list_response::LiveBroadcastListResponse;
pub use live_broadcast_monetization_details::LiveBroadcastMonetizationDetails;
pub use live_broadcast_snippet::LiveBroadcastSnippet;
pub use live_broadcast_statistics::LiveBroadcastStatistics;
pub use live_broadcast_status::{
    LiveBroadcastStatus, LiveBroadcastStatusLifeCycleStatus,
    LiveBroadcastStatusLiveBroadcastPriority, LiveBroadcastStatusPrivacyStatus,
    LiveBroadcastStatusRecordingStatus,
};
pub use live_chat_ban::LiveChatBan;
pub use live_chat_ban_snippet::{LiveChatBanSnippet, LiveChatBanSnippetType};
pub use live_chat_fan_funding_event_details::LiveChatFanFundingEventDetails;
pub use live_chat_gift_details::LiveChatGiftDetails;
pub use live_chat_gift_membership_received_details::LiveChatGiftMembershipReceivedDetails;
pub use live_chat_member_milestone_chat_details::LiveChatMemberMilestoneChatDetails;
pub use live_chat_membership_gifting_details::LiveChatMembershipGiftingDetails;
pub use live_chat_message::LiveChatMessage;
pub use live_chat_message_author_details::LiveChatMessageAuthorDetails;
pub use live_chat_message_deleted_details::LiveChatMessageDeletedDetails;
pub use live_chat_message_list_response::LiveChatMessageListResponse;
pub use live_chat_message_retracted_details::LiveChatMessageRetractedDetails;
pub use live_chat_message_snippet::{LiveChatMessageSnippet, LiveChatMessageSnippetType};
pub use live_chat_moderator::LiveChatModerator;
pub use live_chat_moderator_list_response::LiveChatModeratorListResponse;
pub use live_chat_moderator_snippet::LiveChatModeratorSnippet;
pub use live_chat_new_sponsor_details::LiveChatNewSponsorDetails;
pub use live_chat_poll_details::{LiveChatPollDetails, LiveChatPollDetailsStatus};
pub use live_chat_poll_details_poll_metadata::LiveChatPollDetailsPollMetadata;
pub use live_chat_poll_details_poll_metadata_poll_option::LiveChatPollDetailsPollMetadataPollOption;
pub use live_chat_super_chat_details::LiveChatSuperChatDetails;
pub use live_chat_super_sticker_details::LiveChatSuperStickerDetails;
pub use live_chat_text_message_details::LiveChatTextMessageDetails;
pub use live_chat_user_banned_message_details::{
    LiveChatUserBannedMessageDetails, LiveChatUserBannedMessageDetailsBanType,
};
pub use live_stream::LiveStream;
pub use live_stream_configuration_issue::{
    LiveStreamConfigurationIssue, LiveStreamConfigurationIssueSeverity,
    LiveStreamConfigurationIssueType,
};
pub use live_stream_content_details::LiveStreamContentDetails;
pub use live_stream_health_status::{LiveStreamHealthStatus, LiveStreamHealthStatusStatus};
pub use live_stream_list_response::LiveStreamListResponse;
pub use live_stream_snippet::LiveStreamSnippet;
pub use live_stream_status::{LiveStreamStatus, LiveStreamStatusStreamStatus};
pub use localized_property::LocalizedProperty;
pub use localized_string::LocalizedString;
pub use member::Member;
pub use member_list_response::MemberListResponse;
pub use member_snippet::MemberSnippet;
pub use memberships_details::MembershipsDetails;
pub use memberships_duration::MembershipsDuration;
pub use memberships_duration_at_level::MembershipsDurationAtLevel;
pub use memberships_level::MembershipsLevel;
pub use memberships_level_list_response::MembershipsLevelListResponse;
pub use memberships_level_snippet::MembershipsLevelSnippet;
pub use monitor_stream_info::MonitorStreamInfo;
pub use page_info::PageInfo;
pub use playlist::Playlist;
pub use playlist_content_details::PlaylistContentDetails;
pub use playlist_image::PlaylistImage;
pub use playlist_image_list_response::PlaylistImageListResponse;
pub use playlist_image_snippet::{PlaylistImageSnippet, PlaylistImageSnippetType};
pub use playlist_item::PlaylistItem;
pub use playlist_item_content_details::PlaylistItemContentDetails;
pub use playlist_item_list_response::PlaylistItemListResponse;
pub use playlist_item_snippet::PlaylistItemSnippet;
pub use playlist_item_status::{PlaylistItemStatus, PlaylistItemStatusPrivacyStatus};
pub use playlist_list_response::PlaylistListResponse;
pub use playlist_localization::PlaylistLocalization;
pub use playlist_player::PlaylistPlayer;
pub use playlist_snippet::PlaylistSnippet;
pub use playlist_status::{
    PlaylistStatus, PlaylistStatusPodcastStatus, PlaylistStatusPrivacyStatus,
};
pub use property_value::PropertyValue;
pub use related_entity::RelatedEntity;
pub use resource_id::ResourceId;
pub use search_list_response::SearchListResponse;
pub use search_result::SearchResult;
pub use search_result_snippet::{SearchResultSnippet, SearchResultSnippetLiveBroadcastContent};
pub use subscription::Subscription;
pub use subscription_content_details::{
    SubscriptionContentDetails, SubscriptionContentDetailsActivityType,
};
pub use subscription_list_response::SubscriptionListResponse;
pub use subscription_snippet::SubscriptionSnippet;
pub use subscription_subscriber_snippet::SubscriptionSubscriberSnippet;
pub use super_chat_event::SuperChatEvent;
pub use super_chat_event_list_response::SuperChatEventListResponse;
pub use super_chat_event_snippet::SuperChatEventSnippet;
pub use super_sticker_metadata::SuperStickerMetadata;
pub use test_item::TestItem;
pub use test_item_test_item_snippet::TestItemTestItemSnippet;
pub use third_party_link::ThirdPartyLink;
pub use third_party_link_list_response::ThirdPartyLinkListResponse;
pub use third_party_link_snippet::{ThirdPartyLinkSnippet, ThirdPartyLinkSnippetType};
pub use third_party_link_status::{ThirdPartyLinkStatus, ThirdPartyLinkStatusLinkStatus};
pub use thumbnail::Thumbnail;
pub use thumbnail_details::ThumbnailDetails;
pub use thumbnail_set_response::ThumbnailSetResponse;
pub use token_pagination::TokenPagination;
pub use video::Video;
pub use video_abuse_report::VideoAbuseReport;
pub use video_abuse_report_reason::VideoAbuseReportReason;
pub use video_abuse_report_reason_list_response::VideoAbuseReportReasonListResponse;
pub use video_abuse_report_reason_snippet::VideoAbuseReportReasonSnippet;
pub use video_abuse_report_secondary_reason::VideoAbuseReportSecondaryReason;
pub use video_age_gating::{VideoAgeGating, VideoAgeGatingVideoGameRating};
pub use video_category::VideoCategory;
pub use video_category_list_response::VideoCategoryListResponse;
pub use video_category_snippet::VideoCategorySnippet;
pub use video_content_details::{
    VideoContentDetails, VideoContentDetailsCaption, VideoContentDetailsDefinition,
    VideoContentDetailsProjection,
};
pub use video_content_details_region_restriction::VideoContentDetailsRegionRestriction;
pub use video_file_details::{VideoFileDetails, VideoFileDetailsFileType};
pub use video_file_details_audio_stream::VideoFileDetailsAudioStream;
pub use video_file_details_video_stream::{
    VideoFileDetailsVideoStream, VideoFileDetailsVideoStreamRotation,
};
pub use video_get_rating_response::VideoGetRatingResponse;
pub use video_list_response::VideoListResponse;
pub use video_live_streaming_details::VideoLiveStreamingDetails;
pub use video_localization::VideoLocalization;
pub use video_monetization_details::VideoMonetizationDetails;
pub use video_paid_product_placement_details::VideoPaidProductPlacementDetails;
pub use video_player::VideoPlayer;
pub use video_processing_details::{
    VideoProcessingDetails, VideoProcessingDetailsProcessingFailureReason,
    VideoProcessingDetailsProcessingStatus,
};
pub use video_processing_details_processing_progress::VideoProcessingDetailsProcessingProgress;
pub use video_project_details::VideoProjectDetails;
pub use video_rating::{VideoRating, VideoRatingRating};
pub use video_recording_details::VideoRecordingDetails;
pub use video_snippet::{VideoSnippet, VideoSnippetLiveBroadcastContent};
pub use video_stat::VideoStat;
pub use video_statistics::VideoStatistics;
pub use video_stats_content_details::VideoStatsContentDetails;
pub use video_stats_snippet::VideoStatsSnippet;
pub use video_stats_statistics::VideoStatsStatistics;
pub use video_status::{
    VideoStatus, VideoStatusFailureReason, VideoStatusLicense, VideoStatusPrivacyStatus,
    VideoStatusRejectionReason, VideoStatusUploadStatus,
};
pub use video_suggestions::{
    VideoSuggestions, VideoSuggestionsEditorSuggestions, VideoSuggestionsProcessingErrors,
    VideoSuggestionsProcessingHints, VideoSuggestionsProcessingWarnings,
};
pub use video_suggestions_tag_suggestion::VideoSuggestionsTagSuggestion;
pub use video_topic_details::VideoTopicDetails;
pub use video_trainability::VideoTrainability;
pub use watch_settings::WatchSettings;
