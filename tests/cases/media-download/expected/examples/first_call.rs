//! Calls `mediadownload.objects.get`.

use gapi_mediadownload_v1::Mediadownload;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Mediadownload::new(&client);
    let objects = service.objects();
    let call = objects.get("my-name");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
