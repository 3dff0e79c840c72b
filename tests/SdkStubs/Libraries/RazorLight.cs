namespace RazorLight
{
    public interface IRazorLightEngine
    {
        Task<string> CompileRenderStringAsync<T>(string key, string content, T model, System.Dynamic.ExpandoObject? viewBag = null);
    }
}
