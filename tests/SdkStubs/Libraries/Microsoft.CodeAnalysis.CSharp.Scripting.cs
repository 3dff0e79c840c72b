namespace Microsoft.CodeAnalysis.CSharp.Scripting
{
    public static class CSharpScript
    {
        public static Script<object> Create(string code) => throw null!;
        public static Task<object> EvaluateAsync(string code, CancellationToken cancellationToken = default) => throw null!;
        public static Task<T> EvaluateAsync<T>(string code, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ScriptState<object>> RunAsync(string code, CancellationToken cancellationToken = default) => throw null!;
    }

    public class Script<T>;

    public class ScriptState<T>;
}
