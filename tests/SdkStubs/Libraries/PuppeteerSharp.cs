namespace PuppeteerSharp
{
    public interface IPage : IDisposable, IAsyncDisposable
    {
        Task<IResponse> GoToAsync(string url, int? timeout = null, WaitUntilNavigation[]? waitUntil = null);
    }

    public interface IResponse;

    public enum WaitUntilNavigation
    {
        Load,
    }
}
