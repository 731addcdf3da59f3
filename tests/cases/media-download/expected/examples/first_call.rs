//! Calls `mediadownload.objects.get`.

use gapi_mediadownload_v1::Mediadownload;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Mediadownload::new(&client);

    let reply = service.objects().get("my-name").send().await?;
    println!("{reply:#?}");
    Ok(())
}
