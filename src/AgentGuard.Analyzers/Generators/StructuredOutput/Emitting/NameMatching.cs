using System.Text;
using AgentGuard.Analyzers.Generators.Shared;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>The labels of a switch over the length of a UTF-8 name, shortest names first.</summary>
internal static class NameMatching
{
    /// <summary>The names' places in the list, in the order of the labels.</summary>
    public static IEnumerable<int> Order(IReadOnlyList<string> names) =>
        Enumerable.Range(0, names.Count).OrderBy(index => Encoding.UTF8.GetByteCount(names[index])).ThenBy(index => index);

    /// <summary><c>5 when Is(name, "lines"u8)</c>.</summary>
    public static string Label(string variable, string name) =>
        $"{CSharpText.Number(Encoding.UTF8.GetByteCount(name))} when Is({variable}, {CSharpText.Utf8Literal(name)})";

    /// <summary>The comparison that the labels use.</summary>
    public static void WriteComparison(EmitContext context)
    {
        context.Summary("Compares bytes; against a constant the compiler unrolls it.");
        context.Code.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]");
        context.Code.Line($"private static bool Is({GlobalNames.Bytes} text, {GlobalNames.Bytes} name) => global::System.MemoryExtensions.SequenceEqual(text, name);");
    }

    /// <summary>A field with the names, for errors and lenient matching.</summary>
    public static void WriteNames(EmitContext context, string field, IEnumerable<string> names) =>
        context.Code.Line($"private static readonly string[] {field} = {{ {string.Join(", ", names.Select(CSharpText.Literal))} }};");
}
