namespace RazorEngineCore
{
    public interface IRazorEngine
    {
        IRazorEngineCompiledTemplate Compile(string content, CancellationToken cancellationToken = default);
        Task<IRazorEngineCompiledTemplate> CompileAsync(string content, CancellationToken cancellationToken = default);
    }

    public interface IRazorEngineCompiledTemplate;
}
