namespace Multistage.Tool.Tests.Formatting;

/// <summary>What the canonical style is, one habit a test.</summary>
public sealed class StyleTests
{
    [Theory]
    [InlineData("expose 80\t443/tcp", "EXPOSE 80 443/tcp")]
    [InlineData("healthcheck  --interval=5s  cmd  probe", "HEALTHCHECK --interval=5s CMD probe")]
    [InlineData("cmd [ \"a\",\"b\" , \"\\u0063\" ]", "CMD [\"a\", \"b\", \"\\u0063\"]")]
    [InlineData("copy --from=\"base\" --chown='1:1'  a   b", "COPY --from=base --chown=1:1 a b")]
    [InlineData("env  A=\"x  y\"   B=z", "ENV A=\"x  y\" B=z")]
    [InlineData("workdir  /a  b  ", "WORKDIR /a  b")]
    [InlineData("run  echo  'a   b'  ", "RUN echo  'a   b'")]
    [InlineData("run -- --version", "RUN -- --version")]
    [InlineData("onbuild  run  make", "ONBUILD run  make")]
    [InlineData("maintainer  The  Team", "MAINTAINER The  Team")]
    public void Keywords_are_in_capitals_and_blanks_that_mean_nothing_are_one(string written, string expected) => AssertFormatted(written, expected);

    [Fact]
    public void The_name_of_a_stage_stands_behind_AS() => Assert.Equal("FROM --platform=a alpine AS Base\n", Formatted.Text("from --platform=a  alpine   as Base "));

    [Theory]
    [InlineData("ENV PATH /opt/bin:$PATH", "ENV PATH=/opt/bin:$PATH")]
    [InlineData("ENV OPTIONS -Xms1g -Xmx1g", "ENV OPTIONS=\"-Xms1g -Xmx1g\"")]
    [InlineData("LABEL maintainer \"The Team\"", "LABEL maintainer=\"The Team\"")]
    [InlineData("ENV SAYING it's  so", "ENV SAYING it's  so")]
    [InlineData("ENV $NAME value", "ENV $NAME value")]
    [InlineData("ENV WORDS \"a b\" c", "ENV WORDS \"a b\" c")]
    public void A_pair_gets_its_equals_sign_where_it_means_the_same(string written, string expected) => AssertFormatted(written, expected);

    [Theory]
    [InlineData("RUN a && b && c", "RUN a \\\n && b \\\n && c")]
    [InlineData("RUN a && b", "RUN a && b")]
    [InlineData("RUN --mount=type=ssh a && (b && c) && d", "RUN --mount=type=ssh a \\\n && (b && c) \\\n && d")]
    [InlineData("RUN echo 'a && b && c && d'", "RUN echo 'a && b && c && d'")]
    [InlineData("RUN a && b && \\\n  c", "RUN a && b && \\\n    c")]
    public void A_long_chain_on_one_line_is_broken(string written, string expected) => AssertFormatted(written, expected);

    [Fact]
    public void Commands_of_a_chain_begin_in_one_column_and_so_do_their_arguments() => AssertFormatted(
        """
        RUN apt-get update   \
            && apt-get install -y \
                curl \
        →    git \
            || exit 1
        """,
        """
        RUN apt-get update \
         && apt-get install -y \
            curl \
            git \
         || exit 1
        """);

    [Fact]
    public void Commands_that_end_in_operators_are_below_each_other_and_their_arguments_deeper() => AssertFormatted(
        """
        RUN set -eux; \
        →apt-get update && \
        →apt-get install -y \
        →→curl \
        →; \
        →\
          rm -rf /var/lib/apt
        """,
        """
        RUN set -eux; \
            apt-get update && \
            apt-get install -y \
                curl \
            ; \
            \
            rm -rf /var/lib/apt
        """);

    [Fact]
    public void What_is_indented_in_a_block_stays_so() => AssertFormatted(
        """
        RUN if [ -f a ]; then \
          case "$x" in \
            a) echo "a" && b \
              && c ;; \
          esac \
        fi
        """,
        """
        RUN if [ -f a ]; then \
              case "$x" in \
                a) echo "a" && b \
                  && c ;; \
              esac \
            fi
        """);

    [Fact]
    public void What_stands_in_quotes_is_left_alone() => AssertFormatted(
        """
        RUN echo "a \
          b" '\
        →c' $(echo \
          d "$(e \
         f)") word\
        end
        """,
        """
        RUN echo "a \
          b" '\
        →c' $(echo \
            d "$(e \
         f)") word\
        end
        """);

    [Fact]
    public void Comments_stay_and_empty_lines_within_an_instruction_go() => AssertFormatted(
        """
        RUN a \
        # one
            
           #two
          && b \
        #
          && c
          # three
        """,
        """
        RUN a \
            # one
            #two
         && b \
            #
         && c
        # three
        """);

    [Fact]
    public void Pairs_and_items_of_a_list_keep_their_lines() => AssertFormatted(
        """
        ENV A=1 \
          B=2
        LABEL a=1 \
          b=2
        LABEL \
          a=1 \
          b=2
        CMD [ \
          "a", \
          "b" \
          ]
        COPY a \
           b /c/
        """,
        """
        ENV A=1 \
            B=2
        LABEL a=1 \
              b=2
        LABEL \
            a=1 \
            b=2
        CMD [ \
            "a", \
            "b" \
        ]
        COPY a \
            b /c/
        """);

    [Fact]
    public void Heredocs_are_left_alone() => AssertFormatted(
        "run  <<EOF  cat\n  from  here \n\n\n\tto   there\nEOF\nCOPY <<-A <<\"B\"  /\n\t\tone\n\tA\n two \nB\n",
        "RUN <<EOF  cat\n  from  here \n\n\n\tto   there\nEOF\nCOPY <<-A <<\"B\" /\n\t\tone\n\tA\n two \nB");

    [Fact]
    public void A_stage_comes_after_a_blank_line_with_the_comments_above_it()
    {
        const string written = "\n\n#  syntax = docker/dockerfile:1 \n# escape=\\\n# Images of the team.\nARG A\nFROM a\n\n\nRUN b\n\n# Two.\n# And more.\nFROM b\n\n";
        Assert.Equal("# syntax=docker/dockerfile:1\n# escape=\\\n\n# Images of the team.\nARG A\n\nFROM a\n\nRUN b\n\n# Two.\n# And more.\nFROM b\n", Formatted.Text(written[2..]));
        Assert.Equal("FROM a\n# Two.\n\nFROM b\n", Formatted.Text("FROM a\n# Two.\n\nFROM b"));
        Assert.Equal("FROM a\n\n# Two.\nFROM b\n", Formatted.Text("FROM a\n  # Two.\nFROM b"));
    }

    [Theory]
    [InlineData("\n# syntax=a/b:1\nFROM a\n", "\n# syntax=a/b:1\nFROM a\n")]
    [InlineData("  # check=skip=all\nFROM a\n", "  # check=skip=all\nFROM a\n")]
    [InlineData("#!/usr/bin/env x\n#syntax=a/b:1\nFROM a\n", "#!/usr/bin/env x\n# syntax=a/b:1\n\nFROM a\n")]
    [InlineData("\n#!/usr/bin/env x\n#syntax=a/b:1\nFROM a\n", "\n#!/usr/bin/env x\n#syntax=a/b:1\nFROM a\n")]
    [InlineData("FROM a\nRUN b \\\n# end\n", "FROM a\nRUN b\n# end\n")]
    [InlineData("\uFEFFFROM a\r\nRUN b \\\r\n  c", "FROM a\r\nRUN b \\\r\n    c\r\n")]
    public void What_makes_a_directive_or_a_comment_stays_one(string written, string expected) => Assert.Equal(expected, Formatted.Text(written));

    [Theory]
    [InlineData("# escape=`\n\nFROM a\n", "RUN a   `\n  b && c `\n  && d", "RUN a   `\n  b && c `\n  && d")]
    [InlineData("# escape=`\n\nFROM a\n", "run a && b && c", "RUN a `\n&& b `\n&& c")]
    [InlineData("FROM a\nSHELL [\"python3\", \"-c\"]\n", "RUN print('a') \\\n       and b", "RUN print('a') \\\n       and b")]
    [InlineData("FROM a\nSHELL [\"cmd\", \"/C\"]\n", "RUN a && b && c", "RUN a && b && c")]
    [InlineData("FROM a\nSHELL [\"/bin/bash\", \"-c\"]\n", "RUN a \\\n  b", "RUN a \\\n    b")]
    public void Shells_to_which_blanks_mean_something_get_theirs(string before, string written, string expected) =>
        Assert.Equal($"{before}{expected}\n", Formatted.Text($"{before}{written}\n"));

    /// <summary>Compares what follows a FROM. An arrow stands for a tab.</summary>
    private static void AssertFormatted(string written, string expected) =>
        Assert.Equal($"FROM a\n{expected.Replace('→', '\t')}\n", Formatted.Text($"FROM a\n{written.Replace('→', '\t')}\n"));
}
