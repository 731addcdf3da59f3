//! The schema `GoogleCloudIdentitytoolkitV1SignInWithGameCenterResponse`.

use gapi_runtime::v1::record;

record! {
    /// Response message for SignInWithGameCenter
    pub struct GoogleCloudIdentitytoolkitV1SignInWithGameCenterResponse =
        "GoogleCloudIdentitytoolkitV1SignInWithGameCenterResponse" {
        /// Display name of the authenticated user.
        pub display_name: Option<String> = "displayName",
        /// The number of seconds until the ID token expires.
        pub expires_in: Option<i64> = "expiresIn",
        /// The user's Game Center game player ID. A unique identifier for a player of
        /// the game.
        /// <https://developer.apple.com/documentation/gamekit/gkplayer/3113960-gameplayerid>
        pub game_player_id: Option<String> = "gamePlayerId",
        /// An Identity Platform ID token for the authenticated user.
        pub id_token: Option<String> = "idToken",
        /// Whether the logged in user was created by this request.
        pub is_new_user: Option<bool> = "isNewUser",
        /// The ID of the authenticated user. Always present in the response.
        pub local_id: Option<String> = "localId",
        /// The user's Game Center player ID. Pass `playerID` along with `gamePlayerID`
        /// and `teamPlayerID` to initiate the migration of a user's Game Center player
        /// ID to `gamePlayerID`.
        pub player_id: Option<String> = "playerId",
        /// An Identity Platform refresh token for the authenticated user.
        pub refresh_token: Option<String> = "refreshToken",
        /// The user's Game Center team player ID. A unique identifier for a player of
        /// all the games that you distribute using your developer account.
        /// <https://developer.apple.com/documentation/gamekit/gkplayer/3174857-teamplayerid>
        pub team_player_id: Option<String> = "teamPlayerId",
    }
}
