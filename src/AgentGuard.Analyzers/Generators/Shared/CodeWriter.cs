using System.Text;

namespace AgentGuard.Analyzers.Generators.Shared;

/// <summary>Text of a C# file: lines, indentation and braces. Ends lines with <c>\n</c> on every system.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _blankIsDue;

    public override string ToString() => _text.ToString();

    public void Line(string line)
    {
        StartLine();
        _text.Append(' ', _indent * 4).Append(line).Append('\n');
    }

    public void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }
    }

    /// <summary>A blank line, unless a block has just been opened or is closed next.</summary>
    public void Blank() => _blankIsDue = _text.Length > 0 && !EndsWithOpenBrace();

    /// <summary>The header and an opening brace; everything up to the matching <see cref="Close"/> is indented.</summary>
    public void Open(string header)
    {
        Line(header);
        Open();
    }

    public void Open()
    {
        Line("{");
        _indent++;
    }

    /// <param name="tail">What follows the brace, e.g. <c>;</c>.</param>
    public void Close(string tail = "")
    {
        _blankIsDue = false;
        _indent--;
        Line("}" + tail);
    }

    public void Indent() => _indent++;

    public void Outdent() => _indent--;

    private void StartLine()
    {
        if (_blankIsDue)
        {
            _text.Append('\n');
            _blankIsDue = false;
        }
    }

    private bool EndsWithOpenBrace() => _text.Length > 1 && _text[_text.Length - 2] == '{' && _text[_text.Length - 1] == '\n';
}
