//! Retrieves a list of resources, possibly filtered.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_youtube_v3::YouTube;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = YouTube::new(&client);
    let videos = service.videos();
    let call = videos.list(["id"]);
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
